import Catalogue
import Checks
import TestSupport
import Testing

@Suite("inconsistent-target")
struct InconsistentTargetTests {
  private func found(_ names: [(String, String)]) throws -> [String] {
    try findings(.services(names), rules: [InconsistentTarget()]).map {
      "\($0.document ?? ""): \($0.message)"
    }
  }

  @Test("The rarer target is found against the usual one")
  func rarer() throws {
    let names = [
      ("Neuvonta", "Handledning"), ("Neuvonta", "Rådgivning"), ("Neuvonta", "Rådgivning"),
    ]
    #expect(try found(names) == ["services/a0: elsewhere the same Finnish is 'Rådgivning'"])
  }

  @Test("Of two that stand as often the later is found")
  func tie() throws {
    #expect(
      try found([("Neuvonta", "Rådgivning"), ("Hoito", "Vård"), ("Neuvonta", "Handledning")]) == [
        "services/a2: elsewhere the same Finnish is 'Rådgivning'"
      ])
  }

  @Test("The same targets, other Finnish, and spelling that 'normalise' puts right are left alone")
  func right() throws {
    #expect(try found([("Neuvonta", "Rådgivning"), ("Neuvonta", "Rådgivning")]).isEmpty)
    #expect(try found([("Neuvonta", "Rådgivning"), ("Ohjaus", "Handledning")]).isEmpty)
    #expect(try found([("Neuvonta", "Rådgivning"), ("Neuvonta", "Ra\u{30A}dgivning ")]).isEmpty)
  }

  @Test("Locales do not mix")
  func locales() throws {
    let swedish: LocaleFile = [.init("a", "name", "Inari", "Enare")]
    let sami: LocaleFile = [.init("a", "name", "Inari", "Anár")]
    let files = [
      "catalogue/services/a.yaml": "name: Inari\n", "locales/sv/services.yaml": swedish.text,
      "locales/se/services.yaml": sami.text,
    ]
    #expect(try findings(files, rules: [InconsistentTarget()]).isEmpty)
  }
}
