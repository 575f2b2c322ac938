import Foundation
import Testing
import XLIFF

@Suite("Validator")
struct ValidatorTests {
  private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures")
  /// The rules of 2.x; those of 1.2 have fixtures of their own.
  private static let ids = Validator.rules.map(\.id).filter { !$0.hasPrefix("v12-") }

  private func findings(in fixture: String) throws -> [Finding] {
    let file = Self.fixtures.appending(path: "\(fixture).xlf")
    return try Validator().validate([UInt8](Data(contentsOf: file)))
  }

  @Test("each rule accepts its valid fixture", arguments: ids)
  func valid(rule: String) throws {
    #expect(try findings(in: "\(rule).valid") == [])
  }

  @Test(
    "each rule, and no other, refuses its invalid fixture", arguments: ids)
  func invalid(rule: String) throws {
    #expect(try Set(findings(in: "\(rule).invalid").map(\.rule.id)) == [rule])
  }

  @Test("valid fixtures are valid by the schema too", .enabled(if: Schema.isUsable))
  func schema() throws {
    // The schema of 2.2 has no place for ‘pgs:case’, which its prose demands.
    for rule in Self.ids where !rule.hasPrefix("selection-") {
      let file = Self.fixtures.appending(path: "\(rule).valid.xlf")
      let bytes = [UInt8](try Data(contentsOf: file))
      #expect(try Schema.driver21.complaints(about: bytes) == "", "\(rule)")
    }
  }

  @Test("rules have different ids and say what they demand")
  func rules() {
    #expect(Set(Validator.rules.map(\.id)).count == Validator.rules.count)
    #expect(Validator.rules.allSatisfy { $0.summary.hasSuffix(".") && !$0.section.isEmpty })
  }

  @Test("each rule stands in the documentation, once")
  func documentation() throws {
    let article = Self.fixtures.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/XLIFF/XLIFF.docc/ValidationRules.md")
    let rows = try String(contentsOf: article, encoding: .utf8).split(separator: "\n")
      .filter { $0.hasPrefix("| ") }
    let listed = rows.flatMap { row in
      row.matches(of: #/`([a-z-]+)`/#).map { String($0.1) }
    }
    #expect(listed.sorted() == Self.ids.sorted())
  }

  @Test("many codes in one unit take no time worth mentioning")
  func hostile() throws {
    let starts = (0..<5_000).map { "<sc id=\"\($0)\"/>" }.joined()
    let ends = (0..<5_000).map { "<ec startRef=\"\($0)\"/>" }.joined()
    let lone = (5_000..<10_000).map { number in
      "<ph id=\"\(number)\" canCopy=\"no\" canDelete=\"no\" canReorder=\"firstNo\"/>"
    }.joined()
    let text = starts + lone + ends
    let document = """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="fi" trgLang="se">
      <file id="f"><unit id="u"><segment><source>\(text)</source><target>\(text)</target></segment>
      </unit></file></xliff>
      """
    #expect(try Validator().validate(Array(document.utf8)) == [])
  }

  @Test("what we write is valid")
  func ours() throws {
    #expect(try Validator().validate(Samples.document21().bytes()) == [])
  }

  @Test("a finding has the place of its element")
  func place() throws {
    let finding = try #require(findings(in: "unit-id.invalid").first)
    #expect(finding.place == Place(line: 8, column: 1))
  }

  @Test("2.2 knows notes and metadata at the root, 2.1 does not")
  func news() throws {
    func findings(_ version: Version) throws -> [String] {
      var document = Document(version: version, source: "fi", target: "se")
      document.element.content = [
        .element(Element(.core("notes"), content: [.element(Note("a", id: "n"))]))
      ]
      document.append(Samples.document21().files[0])
      return try Validator().validate(document.bytes()).map(\.rule.id)
    }
    #expect(try findings(.v2_2) == [])
    #expect(try findings(.v2_1) == ["element-unknown"])
  }
}
