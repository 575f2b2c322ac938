import Foundation
import Testing
import XLIFF

@Suite("Comparison with what came back")
struct ComparisonTests {
  private static let ids = Comparison.rules.map(\.id)
  private static let tests = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()

  private func document(_ name: String) throws -> Document {
    let file = Self.tests.appending(path: "Fixtures/Comparison/\(name).xlf")
    return try Reader().read([UInt8](Data(contentsOf: file)))
  }

  private func rules(brokenBy returned: Document) throws -> Set<String> {
    try Set(
      Comparison.findings(original: document("original"), returned: returned).map(\.rule.id))
  }

  @Test("what did not change breaks nothing")
  func same() throws { #expect(try rules(brokenBy: document("original")) == []) }

  @Test("each rule accepts its valid fixture", arguments: ids)
  func valid(rule: String) throws {
    #expect(try rules(brokenBy: document("\(rule).valid")) == [])
  }

  @Test("each rule, and no other, refuses its invalid fixture", arguments: ids)
  func invalid(rule: String) throws {
    #expect(try rules(brokenBy: document("\(rule).invalid")) == [rule])
  }

  @Test("fixtures are valid documents", arguments: ids)
  func fixtures(rule: String) throws {
    for name in ["original", "\(rule).valid", "\(rule).invalid"] {
      #expect(try Validator().validate(document(name).bytes()) == [], "\(name)")
    }
  }

  @Test("what is marked as not to be translated stays in the target")
  func marked() throws {
    let text = try String(decoding: document("unit-lost.valid").bytes(), as: UTF8.self)
      .replacing(#"x <mrk id="m" translate="no">Kela"#, with: #"x <mrk id="m" translate="no">K"#)
    let returned = try Reader().read(Array(text.utf8))
    #expect(try rules(brokenBy: returned) == ["untranslatable-changed"])
  }

  @Test("white space counts where it is to be preserved")
  func space() throws {
    let text = try String(decoding: document("original").bytes(), as: UTF8.self)
    let wide = text.replacing("Soita ", with: "Soita\n  ")
    #expect(try rules(brokenBy: Reader().read(Array(wide.utf8))) == [])
    func preserving(_ text: String) throws -> Document {
      let text = text.replacing("<file ", with: #"<file xml:space="preserve" "#)
      return try Reader().read(Array(text.utf8))
    }
    let findings = try Comparison.findings(
      original: preserving(text), returned: preserving(wide))
    #expect(findings.map(\.rule.id) == ["source-changed"])
  }

  @Test("documents of 1.2 are not compared")
  func older() throws {
    let document = Samples.document12()
    #expect(throws: XLIFFError.self) {
      try Comparison.findings(original: document, returned: document)
    }
  }

  @Test("each rule stands in the documentation, once")
  func documentation() throws {
    let article = Self.tests.deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Sources/XLIFF/XLIFF.docc/ComparingWithTheOriginal.md")
    let rows = try String(contentsOf: article, encoding: .utf8).split(separator: "\n")
      .filter { $0.hasPrefix("| ") }
    let listed = rows.flatMap { row in row.matches(of: #/`([a-z-]+)`/#).map { String($0.1) } }
    #expect(listed.sorted() == Self.ids.sorted())
  }
}
