import Catalogue
import JSON
import TestSupport
import Testing

@Suite struct LocaleTextsTests {
  private static let fallback = TemporaryWorkspace.settings + "fallback: {sms: [smn, se, fi, sv]}\n"
  private static let service = "name: Kotihoito\n"
  private static let paragraphs = """
    name: Kotihoito
    description: |
      Yksi.

      - Kaksi.

    """

  private func name(in locale: String, _ translations: [String: LocaleFile]) throws -> JSONValue {
    try text("name", in: locale, Self.service, translations)
  }

  /// A field of the service `a` as readers of a locale get it.
  private func text(
    _ field: String, in locale: String, _ document: String, _ translations: [String: LocaleFile],
    settings: String = fallback
  ) throws -> JSONValue {
    var files = ["catalogue/kielipolku.yaml": settings, "catalogue/services/a.yaml": document]
    for (locale, file) in translations { files["locales/\(locale)/services.yaml"] = file.text }
    return try #require(Catalogues(files).documents("services", in: locale).first?[field])
  }

  private func named(_ target: String, _ state: State = .translated) -> LocaleFile {
    [.init("a", "name", "Kotihoito", target, state)]
  }

  @Test("A complete translation is published")
  func translated() throws {
    let name = try name(in: "sv", ["sv": named("Hemvård")])
    #expect(name == ["text": "Hemvård", "locale": "sv"])
  }

  @Test("Without a translation and an order of languages the source is shown, and marked so")
  func source() throws {
    #expect(try name(in: "se", ["sv": named("Hemvård")]) == ["text": "Kotihoito", "locale": "fi"])
  }

  @Test("Languages are asked in the order of the settings")
  func order() throws {
    let translations = ["sv": named("Hemvård"), "se": named("Ruovttudikšu")]
    let name = try name(in: "sms", translations)
    #expect(name == ["text": "Ruovttudikšu", "locale": "se"])
    let nearer = try self.name(
      in: "sms", translations.merging(["smn": named("Päikkidipšo")]) { $1 })
    #expect(nearer["locale"] == "smn")
  }

  @Test("A language behind the source is never reached")
  func behindSource() throws {
    #expect(try name(in: "sms", ["sv": named("Hemvård")])["locale"] == "fi")
  }

  @Test(
    "A state below what counts as complete falls back",
    arguments: [
      ("translated", State.initial, "fi"), ("translated", .translated, "sv"),
      ("reviewed", .translated, "fi"), ("final", .reviewed, "fi"), ("final", .final, "sv"),
    ])
  func states(_ complete: String, _ state: State, _ expected: String) throws {
    let settings = Self.fallback.replacing("complete: translated", with: "complete: \(complete)")
    let name = try text(
      "name", in: "sv", Self.service, ["sv": named("Hemvård", state)], settings: settings)
    #expect(name["locale"]?.text == expected)
  }

  @Test("A blank translation is none", arguments: ["", " ", "\n"])
  func blank(_ target: String) throws {
    #expect(try name(in: "sv", ["sv": named(target)])["locale"] == "fi")
  }

  @Test(
    "An outdated translation is published and marked, in the languages that fall back to it too")
  func outdated() throws {
    let old: LocaleFile = [.init("a", "name", "Kotisairaanhoito", "Hemsjukvård")]
    let expected: JSONValue = ["text": "Hemsjukvård", "locale": "sv", "outdated": true]
    #expect(try name(in: "sv", ["sv": old]) == expected)
    let settings = TemporaryWorkspace.settings + "fallback: {se: [sv]}\n"
    let name = try text("name", in: "se", Self.service, ["sv": old], settings: settings)
    #expect(name == expected)
  }

  @Test("A text is put together from its blocks, with the source's markup")
  func blocks() throws {
    let file: LocaleFile = [
      .init("a", "description.1", "Yksi.", "Ett."), .init("a", "description.2", "Kaksi.", "Två."),
    ]
    let text = try text("description", in: "sv", Self.paragraphs, ["sv": file])
    #expect(text == ["text": "Ett.\n\n- Två.\n", "locale": "sv"])
  }

  @Test("A text of which a block is missing falls back whole")
  func mixed() throws {
    let sv: LocaleFile = [.init("a", "description.1", "Yksi.", "Ett.")]
    let se: LocaleFile = [
      .init("a", "description.1", "Yksi.", "Okta."),
      .init("a", "description.2", "Kaksi.", "Guokte."),
    ]
    let own = try text("description", in: "sv", Self.paragraphs, ["sv": sv])
    #expect(own == ["text": "Yksi.\n\n- Kaksi.\n", "locale": "fi"])
    let settings = TemporaryWorkspace.settings + "fallback: {sv: [se]}\n"
    let other = try text(
      "description", in: "sv", Self.paragraphs, ["sv": sv, "se": se], settings: settings)
    #expect(other == ["text": "Okta.\n\n- Guokte.\n", "locale": "se"])
  }

  @Test("A text of which one block is blank does not keep that block's source")
  func blankBlock() throws {
    let file: LocaleFile = [
      .init("a", "description.1", "Yksi.", "Ett."), .init("a", "description.2", "Kaksi.", " "),
    ]
    #expect(try text("description", in: "sv", Self.paragraphs, ["sv": file])["locale"] == "fi")
  }

  @Test("A text of which one block is outdated is outdated")
  func outdatedBlock() throws {
    let file: LocaleFile = [
      .init("a", "description.1", "Yksi.", "Ett."), .init("a", "description.2", "Toinen.", "Två."),
    ]
    #expect(try text("description", in: "sv", Self.paragraphs, ["sv": file])["outdated"] == true)
  }

  @Test("A text without words is the source's")
  func wordless() throws {
    let document = "description: |\n  ```\n  koodi\n  ```\n"
    let text = try text("description", in: "sv", document, [:])
    #expect(text == ["text": "```\nkoodi\n```\n", "locale": "fi"])
  }
}
