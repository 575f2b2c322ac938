import Handoff
import Testing

@Suite("Names of units")
struct UnitNameTests {
  @Test("What is written is read back")
  func roundTrip() {
    let name = UnitName(document: "services/osa/tila", unit: "stages.a.name")
    #expect(name.text == "services/osa/tila#stages.a.name")
    #expect(UnitName(name.text) == name)
  }

  @Test("A text that is none", arguments: ["", "#", "a", "a#", "#a", "a#b#c", "a##b"])
  func wrong(text: String) { #expect(UnitName(text) == nil) }
}
