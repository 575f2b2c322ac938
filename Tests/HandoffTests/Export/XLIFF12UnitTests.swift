import XLIFF
import Catalogue
import Handoff
import TestSupport
import Testing

@Suite("XLIFF 1.2")
struct XLIFF12UnitTests {
  private func unit(_ id: String, copies: Bool = false) throws -> String {
    let text = try exported(kindsOfCode, .v1_2) {
      $0.documents = ["services/osa/tila"]
      $0.copiesSource = copies
    }
    return try #require(text.element("trans-unit", with: " id=\"\(id)\""))
  }

  @Test("A document is a file with both languages, this tool and its title")
  func file() throws {
    let text = try exported(kindsOfCode, .v1_2)
    #expect(
      text.contains(
        #"<file original="services/osa/tila" source-language="fi" target-language="se" "#
          + #"datatype="plaintext">"#))
    #expect(
      text.contains(
        #"<header><tool tool-id="kielipolku" tool-name="Kielipolku" tool-version="0.1"/>"#
          + #"<note from="kielipolku">Palvelu: Uusi nimi {a}</note></header>"#))
  }

  @Test("A unit begins with its unique resname and keeps its white space")
  func names() throws {
    let text = try exported(kindsOfCode, .v1_2)
    let names = text.matches(of: /<trans-unit resname="([^"]*)" id="([^"]*)"/)
    #expect(names.count == text.components(of: "<trans-unit "))
    #expect(Set(names.map { String($0.1) }).count == names.count)
    #expect(text.components(of: "xml:space=\"preserve\"") == names.count)
  }

  @Test("The base is a context of the unit, the same as in XLIFF 2")
  func base() throws {
    let context = try #require(
      try unit("name").between(
        #"<context-group purpose="x-kielipolku"><context context-type="x-base">"#,
        "</context></context-group>"))
    #expect(try exported(kindsOfCode).contains("<mda:meta type=\"base\">\(context)</mda:meta>"))
  }

  @Test("Limits count characters: of a line on its unit, of a text on its group")
  func limits() throws {
    let text = try exported(kindsOfCode, .v1_2)
    let summary = try unit("summary")
    #expect(summary.attribute("maxwidth") == "150" && summary.attribute("size-unit") == "char")
    let group = try #require(text.element("group"))
    #expect(group.attribute("maxwidth") == "2500" && group.attribute("restype") == "x-text")
    #expect(try unit("description.1").attribute("maxwidth") == nil)
  }

  @Test(
    "States are those of 1.2, and only final is approved",
    arguments: [
      ("name", "needs-translation", "no"), ("summary", "final", "yes"),
      ("description.1", "signed-off", "no"),
    ])
  func states(id: String, state: String, approved: String) throws {
    let unit = try unit(id)
    #expect(unit.contains("<target state=\"\(state)\">"))
    #expect(unit.attribute("approved") == approved)
  }

  @Test("A missing unit has no target; with copySource it has the Finnish, to be translated")
  func missing() throws {
    #expect(try !unit("contacts.johtaja.role").contains("<target"))
    #expect(
      try unit("contacts.johtaja.role", copies: true)
        .contains("<target state=\"needs-translation\">Johtaja</target>"))
  }

  @Test("With copySource an old translation is an alt-trans and a note")
  func former() throws {
    let unit = try unit("name", copies: true)
    #expect(unit.contains("<target state=\"needs-translation\">Uusi nimi "))
    #expect(unit.contains(#"<note from="kielipolku" annotates="target">Vanha käännös: Boares"#))
    let former = try #require(unit.element("alt-trans"))
    #expect(
      former.hasPrefix(
        #"<alt-trans origin="services/osa/tila" tool-id="kielipolku" xml:space="preserve">"#))
    #expect(former.contains("<source>Vanha nimi <ph ") && former.contains("<target>Boares <ph "))
    #expect(try !self.unit("name").contains("<alt-trans"))
  }

  @Test(
    "Codes are ph, and bpt and ept that share a rid; their ids all differ and hold in the target")
  func codes() throws {
    let text = "**a *b {c}* d** {e}"
    let locale: LocaleFile = [.init("a", "description.1", text, "{e} **a**")]
    let unit = try #require(
      try exported(
        [
          "catalogue/services/a.yaml": "description: '\(text)'\n",
          "locales/se/services.yaml": locale.text,
        ], .v1_2
      ).element("trans-unit"))
    #expect(
      unit.between("<source>", "</source>")
        == #"<bpt id="1" rid="1" ctype="bold">**</bpt>a <bpt id="3" rid="2" ctype="italic">*</bpt>b "#
        + #"<ph id="5" ctype="x-placeholder">{c}</ph><ept id="4" rid="2">*</ept> d"#
        + #"<ept id="2" rid="1">**</ept> <ph id="7" ctype="x-placeholder">{e}</ph>"#)
    #expect(
      unit.between("<target state=\"translated\">", "</target>")
        == #"<ph id="7" ctype="x-placeholder">{e}</ph> <bpt id="1" rid="1" ctype="bold">**</bpt>a"#
        + #"<ept id="2" rid="1">**</ept>"#)
  }

  @Test("A character that XML cannot hold is an error that names document and unit")
  func controlCharacters() throws {
    let files = [
      "catalogue/services/a.yaml": "name: A\n",
      "catalogue/services/b.yaml": "summary: \"b\\u0001\"\n",
    ]
    let error = #expect(throws: ExportError.self) { try exported(files, .v1_2) }
    #expect(error?.document == "services/b" && error?.unit == "summary")
    #expect(error?.description.hasPrefix("services/b#summary cannot be written: ") == true)
  }
}
