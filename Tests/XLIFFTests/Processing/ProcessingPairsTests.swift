import Testing
import XLIFF

/// The processing pairs of the OASIS suite for 2.1: what goes in, and what comes out.
@Suite("The OASIS processing pairs")
struct ProcessingPairsTests {
  private func document(_ name: String) throws -> Document {
    try Reader().read(Shared.bytes(of: "suite/in-out-2.1/\(name).xlf"))
  }

  private func check(_ name: String, _ process: (inout Document) throws -> Void) throws {
    var document = try document("\(name)_in")
    try process(&document)
    #expect(try PlainXML(document) == PlainXML(self.document("\(name)_out")))
    let errors = try Validator().validate(document.bytes()).filter { $0.rule.severity == .error }
    #expect(errors == [])
    let original = try self.document("\(name)_in")
    #expect(try Comparison.findings(original: original, returned: document) == [])
  }

  @Test("segments are joined", .enabled(if: Shared.isThere), arguments: ["toJoin1", "toJoin2"])
  func join(name: String) throws { try check(name) { $0.joinSegments() } }

  @Test("segments are split", .enabled(if: Shared.isThere))
  func split() throws { try check("toSegment1") { try $0.splitSegments() } }

  @Test("what is written back stays what it was", .enabled(if: Shared.isThere))
  func rewrite() throws { try check("toRewrite1") { $0 = try Reader().read($0.bytes()) } }
}
