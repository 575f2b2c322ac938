import Testing
import XLIFF

@Suite("Views of elements")
struct ElementViewTests {
  @Test("children are put where the schema wants them")
  func order() {
    var unit = Unit(id: "u", segments: [Segment(source: ["a"])])
    unit.notes = [Note("n")]
    unit.originalData = [OriginalData("x", id: "d")]
    unit.matches = [Match(for: "#m", source: ["a"], target: ["b"])]
    unit.append(Ignorable(source: [" "]))
    #expect(
      unit.element.elements.map(\.name.local)
        == ["matches", "notes", "originalData", "segment", "ignorable"])
  }

  @Test("setting a list replaces, adds and removes in place")
  func replace() {
    var unit = Unit(
      id: "u", segments: [Segment(id: "1", source: []), Segment(id: "2", source: [])])
    unit.element.content.insert(.comment("between"), at: 1)
    unit.segments[0].state = .final
    #expect(unit.element.content[1] == .comment("between"))
    #expect(unit.segments.map(\.state) == [.final, nil])
    unit.segments.append(Segment(id: "3", source: []))
    #expect(unit.segments.map(\.id) == ["1", "2", "3"])
    unit.segments.removeFirst()
    #expect(unit.segments.map(\.id) == ["2", "3"])
    unit.notes = [Note("n")]
    unit.notes = []
    #expect(unit.element.elements.map(\.name.local) == ["segment", "segment"])
  }

  @Test("a target can be set, changed and removed")
  func target() {
    var segment = Segment(source: ["a"])
    #expect(segment.target == nil)
    segment.order = 2
    #expect(segment.order == nil)
    segment.target = ["b"]
    segment.order = 2
    segment.target = ["c"]
    #expect(segment.target == ["c"])
    #expect(segment.order == 2)
    segment.target = nil
    #expect(segment.element.content.count == 1)
  }

  @Test("an illegal value reads as none and is kept")
  func illegal() {
    var segment = Segment(source: [])
    segment.element["state"] = "signed-off"
    #expect(segment.state == nil)
    #expect(segment.element["state"] == "signed-off")
  }

  @Test("units are found and changed at any depth")
  func depth() {
    var document = Samples.document21()
    #expect(document.files.flatMap(\.units).map(\.id) == ["description.1"])
    var file = document.files[0]
    file.updateUnits { $0.segments[0].state = .translated }
    document.element.content = [.element(file)]
    #expect(document.files[0].units[0].segments[0].state == .translated)
  }

  @Test("text is compared by code points, not by canonical equivalence")
  func codePoints() {
    #expect(Node.text("\u{E5}") != .text("a\u{30A}"))
    #expect(Attribute("a", "\u{E5}") != Attribute("a", "a\u{30A}"))
  }

  @Test("plain text resolves cp and looks into codes")
  func plainText() {
    let content: [Node] = [
      "a", .element(CodePoint("\u{1}")), .element(Samples.strong("b")), .cdata("c"), .comment("d"),
    ]
    #expect(content.plainText == "a\u{1}bc")
  }

  @Test("numbers are written as the schemas want them")
  func numbers() {
    #expect(86.5.attributeText == "86.5")
    #expect(100.0.attributeText == "100")
    #expect(Double(attributeText: "x") == nil)
    #expect([String](attributeText: " a  b\n") == ["a", "b"])
  }
}
