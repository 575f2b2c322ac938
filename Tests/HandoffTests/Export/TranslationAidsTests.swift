import Catalogue
import Handoff
import TestSupport
import Testing
import XLIFF

@Suite("What helps a translator")
struct TranslationAidsTests {
  private let files: [String: String] = [
    "catalogue/model.yaml": """
    \(TemporaryWorkspace.model)  term:
        folder: terms
        fields: {name: {kind: line, translate: true}}

    """,
    "catalogue/terms/hyvinvointialue.yaml": "name: hyvinvointialue\n",
    "catalogue/terms/palvelu.yaml": "name: palvelu\n",
    "catalogue/services/a.yaml": """
    name: Hyvinvointialueen palvelu
    description: |
      Ensimmäinen.

      Soita **heti** arkisin.

      Viimeinen.

    """,
    "catalogue/services/b.yaml": "name: Ensimmäinen.\ndescription: Soita **nyt** arkisin.\n",
    "locales/se/terms.yaml":
      ([.init("hyvinvointialue", "name", "hyvinvointialue", "buresveadjinguovlu")] as LocaleFile)
      .text,
    "locales/se/services.yaml":
      ([
        .init("a", "description.3", "Viimeinen.", "Maŋimuš."),
        .init("b", "name", "Ensimmäinen.", "Vuosttaš."),
        .init("b", "description.1", "Soita **nyt** arkisin.", "Riŋge **dál** árgan."),
      ] as LocaleFile).text,
  ]

  private func unit(
    _ id: String, _ version: Version = .v2_1, of document: String = "services/a",
    change: (inout ExportOptions) -> Void = { _ in }
  ) throws -> String {
    let text = try exported(files, version) {
      $0.documents = [document]
      change(&$0)
    }
    let element = version == .v1_2 ? "trans-unit" : "unit"
    return try #require(text.element(element, with: " id=\"\(id)\""))
  }

  @Test("Terms with an attested translation are a glossary of the unit, in 1.2 notes")
  func terms() throws {
    #expect(
      try unit("name").contains(
        "<gls:glossary><gls:glossEntry><gls:term>hyvinvointialue</gls:term>"
          + "<gls:translation>buresveadjinguovlu</gls:translation></gls:glossEntry></gls:glossary>")
    )
    #expect(try unit("name", .v1_2).contains(">Termi: hyvinvointialue = buresveadjinguovlu<"))
    #expect(try !unit("description.1").contains("gls:"))
  }

  @Test("A term is no entry for itself")
  func itself() throws {
    #expect(try !unit("name", of: "terms/hyvinvointialue").contains("gls:"))
  }

  @Test("Neighbours that do not go out are notes")
  func neighbours() throws {
    let unit = try unit("description.2") { $0.only = [.missing] }
    #expect(!unit.contains("Edellä"))
    #expect(unit.contains("category=\"behind\" appliesTo=\"source\">Jäljessä: Viimeinen.<"))
    #expect(try !self.unit("description.2").contains("Jäljessä"))
    #expect(
      try self.unit("description.3") { $0.only = [.translated] }.contains(
        ">Edellä: Soita **heti** arkisin.<"))
  }

  @Test(
    "Matches of the same Finnish, and close ones where they are asked for, never for what is done")
  func matches() throws {
    let exact = try unit("description.1") { $0.matches = .exact }
    #expect(
      exact.contains(
        ##"<mtc:match id="m1" ref="#s1" type="tm" similarity="100" origin="services/b#name">"##))
    #expect(exact.contains("<target>Vuosttaš.</target></mtc:match>"))
    #expect(try !unit("description.2") { $0.matches = .exact }.contains("mtc:match"))
    let close = try #require(
      try unit("description.2") { $0.matches = .close }.element("mtc:match"))
    #expect(close.attribute("similarity") == "86")
    #expect(close.contains("<originalData><data id=\"d1\">**</data></originalData>"))
    #expect(close.contains(">dál</pc> árgan.</target>"))
    #expect(try !unit("description.3") { $0.matches = .close }.contains("mtc:match"))
    #expect(try !unit("description.1").contains("mtc:match"))
  }

  @Test("In 1.2 they are alternatives with their quality")
  func alternatives() throws {
    let unit = try unit("description.2", .v1_2) { $0.matches = .close }
    let alternative = try #require(unit.element("alt-trans"))
    #expect(
      alternative.hasPrefix(
        #"<alt-trans match-quality="86%" origin="services/b#description.1" tool-id="kielipolku""#))
  }

  @Test("The handoff's id is in each file, in 1.2 in each unit")
  func handoff() throws {
    let id = HandoffID("se-2026-11-21")
    let text = try exported(files) { $0.handoff = id }
    #expect(
      text.components(of: #"<mda:meta type="handoff">se-2026-11-21</mda:meta>"#)
        == text.components(of: "<file "))
    let old = try exported(files, .v1_2) { $0.handoff = id }
    #expect(
      old.components(of: #"<context context-type="x-handoff">se-2026-11-21</context>"#)
        == old.components(of: "<trans-unit "))
  }

  @Test(
    "All of it is valid by our own validator", arguments: [Version.v2_0, .v2_1, .v2_2, .v1_2],
    [false, true])
  func valid(version: Version, copies: Bool) throws {
    let text = try exported(files, version) {
      $0.matches = .close
      $0.copiesSource = copies
      $0.handoff = HandoffID("se-2026-11-21")
    }
    let findings = try Validator().validate(Array(text.utf8))
    #expect(findings.map(\.message) == [])
  }
}
