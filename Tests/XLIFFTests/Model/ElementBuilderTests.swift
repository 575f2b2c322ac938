import Testing
import XLIFF

@Suite("Element builder")
struct ElementBuilderTests {
  @Test("gives the same element as views do")
  func same() {
    let built = Element(Unit.name) { unit in
      unit.set("id", to: "u")
      unit.set("name", to: nil as String?)
      unit.set("canResegment", to: false)
      unit.append(Segment.name) { segment in
        segment.append(.core("source")) { source in
          source.append("A ")
          source.append(.element(Samples.strong("b")))
        }
        segment.append(.core("target")) { _ in }
      }
    }
    var unit = Unit(id: "u")
    unit.canResegment = false
    unit.segments = [Segment(source: ["A ", .element(Samples.strong("b"))], target: [])]
    #expect(built == unit.element)
  }

  @Test("keeps what is in elements apart from what comes after them")
  func nested() {
    let element = Element("a") { a in
      a.append("b") { $0.append("1") }
      a.append("2")
      a.append("c") { c in
        c.set("d", to: 3)
        c.append("e") { $0.append([.comment("x"), "4"]) }
      }
    }
    #expect(
      element.content == [
        .element(Element("b", content: ["1"])), "2",
        .element(
          Element(
            "c", [Attribute("d", "3")],
            content: [.element(Element("e", content: [.comment("x"), "4"]))])),
      ])
  }

  @Test("takes texts and names of any length")
  func long() {
    let text = String(repeating: "ä", count: 70_000)
    let name = Name(.other("urn:" + text), "n", prefix: "x")
    let element = Element(name) { element in
      element.set(name, to: text)
      element.append(text)
    }
    #expect(element.name == name && element[name] == text && element.content == [.text(text)])
  }
}
