import Testing
import XLIFF

@Suite("Reading and writing back")
struct RoundTripTests {
  private static let all = ["samples", "files", "suite"].flatMap(Shared.documents)

  @Test("every document at hand stays what it is", .enabled(if: Shared.isThere), arguments: all)
  func equalModel(path: String) throws {
    guard let document = try? Reader().read(Shared.bytes(of: path)) else {
      // A document that is no XML, or none of the versions, is not for this test.
      return #expect(path.contains("invalid"))
    }
    let written = try document.bytes()
    let again = try Reader().read(written)
    #expect(again == document)
    #expect(try again.bytes() == written)
  }

  @Test(
    "a document in our own layout keeps every byte", .enabled(if: Shared.isThere),
    arguments: Shared.documents(in: "samples"))
  func equalBytes(path: String) throws {
    let bytes = try Shared.bytes(of: path)
    #expect(try Reader().read(bytes).bytes() == bytes)
  }

  @Test("documents made of random content stay what they are", arguments: 0..<200)
  func random(seed: Int) throws {
    var random = Generator(state: UInt64(seed))
    let content = random.content(depth: 4)
    var document = Document(version: .v2_1, source: "fi")
    document.element.content = [.element(Skeleton(content: content))]
    let again = try Reader().read(document.bytes())
    #expect(try again.bytes() == document.bytes())
    let read = again.element.first(Skeleton.name)?.content.plainText
    #expect(read?.utf8.elementsEqual(content.plainText.utf8) == true)
  }
}

/// Random content of every kind, the same for the same state.
private struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func content(depth: Int) -> [Node] {
    (0..<Int.random(in: 0...4, using: &self)).map { _ in node(depth: depth) }
  }

  private mutating func node(depth: Int) -> Node {
    switch Int.random(in: 0..<8, using: &self) {
    case 0: .cdata(text())
    case 1: .comment("c" + String(Int.random(in: 0..<9, using: &self)))
    case 2: .processingInstruction(target: "t", data: "d")
    case 3...5 where depth > 0: .element(element(depth: depth))
    default: .text(text())
    }
  }

  private mutating func element(depth: Int) -> Element {
    let names: [Name] = [
      .core("segment"), .core("pc"), .core("source"), Name(.metadata, "meta"),
      Name(.other("urn:x"), "e", prefix: "x"), Name(.other("urn:y"), "e"), Name(.none, "e"),
    ]
    let name = names.randomElement(using: &self) ?? .core("group")
    let attributes = [
      Attribute("a", text()), Attribute(Name(.other("urn:z"), "b", prefix: "z"), "1"),
    ]
    return Element(
      name, Array(attributes.prefix(Int.random(in: 0...2, using: &self))),
      content: content(depth: depth - 1))
  }

  private mutating func text() -> String {
    let pieces = ["a", " ", "\n", "\t", "\r", "å", "😀", "&", "<", ">", "]]>", "\"", "e\u{301}"]
    return (0..<Int.random(in: 1...5, using: &self))
      .map { _ in pieces.randomElement(using: &self) ?? "" }.joined()
  }
}
