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
    #expect(try Plain(document) == Plain(self.document("\(name)_out")))
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

/// A document as far as its meaning goes: attributes without order and without namespace
/// declarations, and no white space between elements of structure.
private struct Plain: Equatable, CustomStringConvertible {
  let description: String

  init(_ document: Document) { description = Self.text(document.element, inText: false) }

  private static func text(_ element: Element, inText: Bool) -> String {
    let attributes = element.attributes.filter { $0.name.namespace != .xmlns }
      .map { " {\($0.name.namespace.uri)}\($0.name.local)=\($0.value)" }.sorted().joined()
    let name = "{\(element.name.namespace.uri)}\(element.name.local)"
    let isText = inText || ["source", "target", "data"].contains(element.name.local)
    let content = element.content.map { node in
      if let child = node.element { return text(child, inText: isText) }
      let own = node.text ?? ""
      return isText || own.contains { !$0.isWhitespace } ? own : ""
    }.joined()
    return "<\(name)\(attributes)>\(content)</>\(isText ? "" : "\n")"
  }
}
