import Foundation
import Testing
import XLIFF

@Suite("Validator")
struct ValidatorTests {
  private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures")

  private func findings(in fixture: String) throws -> [Finding] {
    let file = Self.fixtures.appending(path: "\(fixture).xlf")
    return try Validator().validate([UInt8](Data(contentsOf: file)))
  }

  @Test("each rule accepts its valid fixture", arguments: Validator.rules.map(\.id))
  func valid(rule: String) throws {
    #expect(try findings(in: "\(rule).valid") == [])
  }

  @Test(
    "each rule, and no other, refuses its invalid fixture", arguments: Validator.rules.map(\.id))
  func invalid(rule: String) throws {
    #expect(try Set(findings(in: "\(rule).invalid").map(\.rule.id)) == [rule])
  }

  @Test("valid fixtures are valid by the schema too", .enabled(if: Schema.isUsable))
  func schema() throws {
    for rule in Validator.rules {
      let file = Self.fixtures.appending(path: "\(rule.id).valid.xlf")
      let bytes = [UInt8](try Data(contentsOf: file))
      #expect(try Schema.driver21.complaints(about: bytes) == "", "\(rule.id)")
    }
  }

  @Test("rules have different ids and say what they demand")
  func rules() {
    #expect(Set(Validator.rules.map(\.id)).count == Validator.rules.count)
    #expect(Validator.rules.allSatisfy { $0.summary.hasSuffix(".") && !$0.section.isEmpty })
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

  @Test("1.2 is not validated, and says so")
  func twelve() {
    #expect(throws: XLIFFError.self) { try Validator().validate(Samples.document12().bytes()) }
  }
}
