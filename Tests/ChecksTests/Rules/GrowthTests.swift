import Catalogue
import Checks
import TestSupport
import Testing

@Suite("growth")
struct GrowthTests {
  private let model = """
    format: 1
    types:
      area:
        folder: areas
        fields:
          name: {kind: line, translate: true, max: 50}
          text: {kind: text, translate: true, max: 50}
          locales: {kind: policy}

    """

  private func found(_ name: String, _ others: [String: String] = [:]) throws -> [String] {
    try findings(
      [
        "catalogue/model.yaml": model,
        "catalogue/kielipolku.yaml":
          "format: 1\nname: A\nsource: fi\nlocales: [sv, se, sms]\ncomplete: translated\n",
        "catalogue/areas/a.yaml": "name: \(name)\nlocales: {required: [sms], expected: [sv]}\n",
      ] + others, rules: [Growth()]
    ).map(\.line)
  }

  private func text(_ length: Int) -> String { String(repeating: "ä", count: length) }

  @Test("A line that may break its limit is found, with the locales that the policy asks for")
  func found() throws {
    let place = "catalogue/areas/a.yaml:1:7: note:"
    #expect(
      try found(text(40)) == ["\(place) 40 characters may be more than 50 in sms [growth]"])
    #expect(
      try found(text(45)) == ["\(place) 45 characters may be more than 50 in sv, sms [growth]"])
  }

  @Test(
    "What fits all the same, and what is over the limit already, is left alone",
    arguments: [1, 34, 51])
  func right(length: Int) throws {
    #expect(try found(text(length)).filter { $0.contains("[growth]") }.isEmpty)
  }

  @Test("A translation that is there shows its own length")
  func translated() throws {
    let target: LocaleFile = [.init("a", "name", text(40), "Kuʹhes nõmm")]
    #expect(try found(text(40), ["locales/sms/areas.yaml": target.text]).isEmpty)
  }
}
