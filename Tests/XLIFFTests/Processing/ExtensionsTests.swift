import Testing
import XLIFF

@Suite("Extensions put in and taken out")
struct ExtensionsTests {
  private let mine = Namespace.other("urn:example:my")

  private func element(_ id: String) -> Element {
    Element(Name(mine, "e", prefix: "my"), [Attribute("id", id)])
  }

  private func unit() -> Unit {
    var unit = Unit(id: "u", segments: [Segment(source: ["a"])])
    unit.notes = [Note("n")]
    return unit
  }

  @Test("an extension stands before notes and segments")
  func added() throws {
    var unit = unit()
    try unit.add(extension: element("1"))
    #expect(unit.element.elements.map(\.name.local) == ["e", "notes", "segment"])
    #expect(unit.extensions.count == 1)
  }

  @Test("what is of no extension, or has an id in use, is refused")
  func refused() throws {
    var unit = unit()
    try unit.add(extension: element("1"))
    #expect(throws: XLIFFError.self) { try unit.add(extension: element("1")) }
    #expect(throws: XLIFFError.self) { try unit.add(extension: Element(.core("note"))) }
    #expect(throws: XLIFFError.self) { try unit.add(extension: Metadata([]).element) }
  }

  @Test("an extension goes with its attributes, another stays")
  func removed() throws {
    var unit = unit()
    let other = Element(Name(.other("urn:example:other"), "e", prefix: "o"))
    unit.element[Name(mine, "a", prefix: "my")] = "x"
    try unit.add(extension: element("1"))
    try unit.add(extension: other)
    unit.removeExtension("urn:example:my")
    #expect(unit.extensions == [other])
    #expect(!unit.element.attributes.contains { $0.name.namespace == mine })
  }
}
