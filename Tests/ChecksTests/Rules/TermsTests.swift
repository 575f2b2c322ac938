import Catalogue
import Checks
import TestSupport
import Testing

@Suite("term")
struct TermsTests {
  private let model = """
    format: 1
    types:
      service:
        folder: services
        fields:
          name: {kind: line, translate: true}
      term:
        folder: terms
        fields:
          name: {kind: line, translate: true}

    """

  private func found(
    _ source: String, _ target: String, term: (String, String) = ("vertaistuki", "kamratstöd"),
    state: State = .translated
  ) throws -> [String] {
    let terms: LocaleFile = [.init("t", "name", term.0, term.1, state)]
    let services: LocaleFile = [.init("a", "name", source, target)]
    return try findings(
      [
        "catalogue/model.yaml": model, "catalogue/terms/t.yaml": "name: \(term.0)\n",
        "catalogue/services/a.yaml": "name: \(source)\n", "locales/sv/terms.yaml": terms.text,
        "locales/sv/services.yaml": services.text,
      ], rules: [Terms()]
    ).map(\.line)
  }

  @Test("A term in other words is found at the target")
  func found() throws {
    #expect(
      try found("Vertaistuesta on apua", "Andra kan hjälpa") == [
        "locales/sv/services.yaml:6:15: note: 'vertaistuki' is 'kamratstöd' in the term list [term]"
      ])
  }

  @Test(
    "Forms of the term, compounds with it, and other words of the Finnish are left alone",
    arguments: [
      ("Vertaistuesta on apua", "Kamratstödet hjälper"), ("Vertaistuen maksu", "Kamratstödsavgift"),
      ("Tämä vertaistuki", "Det här föräldrakamratstödet"), ("Vertaistukiryhmä", "Gruppen"),
      ("Vertailla asioita", "Jämföra saker"),
    ])
  func right(source: String, target: String) throws { #expect(try found(source, target).isEmpty) }

  @Test("Of a term of several words one is enough")
  func words() throws {
    let term = ("palvelutarpeen arviointi", "bedömning av servicebehovet")
    #expect(try found("Palvelutarpeen arviointi", "Servicebehovet bedöms", term: term).isEmpty)
    #expect(try found("Palvelutarpeen arviointi", "Utredning hemma", term: term).count == 1)
  }

  @Test("An everyday word has several right translations")
  func everyday() throws {
    #expect(try found("Palvelun määrä", "Mängden service", term: ("palvelu", "tjänst")).isEmpty)
  }

  @Test("A term whose translation is not complete asks for nothing")
  func initial() throws {
    #expect(try found("Vertaistuki", "Hjälp", state: .initial).isEmpty)
  }
}
