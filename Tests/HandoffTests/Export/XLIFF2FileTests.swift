import XLIFF
import Catalogue
import Handoff
import TestSupport
import Testing

@Suite("A document in XLIFF 2")
struct XLIFF2FileTests {
  @Test("The root says the version and both languages")
  func root() throws {
    let text = try exported(kindsOfCode)
    #expect(text.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff xmlns="))
    let root = try #require(text.between("<xliff ", ">"))
    #expect(root.contains(#"version="2.1" srcLang="fi" trgLang="se""#))
    #expect(root.contains("urn:oasis:names:tc:xliff:document:2.0"))
    #expect(
      try exported(kindsOfCode, .v2_2).contains("xmlns=\"urn:oasis:names:tc:xliff:document:2.2\""))
  }

  @Test("A document is a file: its id with full stops, its place with slashes, white space kept")
  func file() throws {
    let text = try exported(kindsOfCode)
    #expect(
      text.contains(
        #"<file id="services.osa.tila" original="services/osa/tila" canResegment="no" "#
          + #"xml:space="preserve">"#))
    #expect(text.components(of: "xml:space") == text.components(of: "<file "))
    #expect(text.contains(#"<note id="n1" category="context">Palvelu: Uusi nimi {a}</note>"#))
    #expect(
      text.contains(
        #"<mda:metadata><mda:metaGroup category="kielipolku"><mda:meta type="format">1</mda:meta>"#
      ))
  }

  @Test(
    "Limits are of storage in UTF-16, counted in bytes: of a line on its unit, of a text on its group"
  )
  func limits() throws {
    let text = try exported(kindsOfCode)
    #expect(
      text.contains(
        #"<slr:profiles generalProfile="xliff:codepoints" storageProfile="xliff:utf16">"#
          + #"<slr:normalization general="nfc" storage="nfc"/></slr:profiles>"#))
    #expect(
      text.element("unit", with: #"id="summary""#)?.attribute("slr:storageRestriction") == "300")
    #expect(text.element("group")?.attribute("slr:storageRestriction") == "5000")
    #expect(
      text.element("unit", with: #"id="description.1""#)?.attribute("slr:storageRestriction") == nil
    )
  }

  @Test("A text is a group of its units, a line a unit of the file, in groups of fields too")
  func groups() throws {
    let text = try exported(kindsOfCode)
    let group = try #require(text.element("group", with: #"id="description""#))
    #expect(group.hasPrefix(#"<group id="description" name="description""#))
    #expect(
      group.matches(of: /<unit name="([^"]*)"/).map { String($0.1) }
        == (1...5).map { "services/kaikki#description.\($0)" })
    #expect(
      text.contains(
        #"<unit name="services/osa/tila#contacts.johtaja.role" id="contacts.johtaja.role">"#))
  }

  @Test("Documents without units are left out")
  func without() throws {
    let files = [
      "catalogue/services/a.yaml": "price: 5\n", "catalogue/services/b.yaml": "name: B\n",
    ]
    let text = try exported(files)
    #expect(!text.contains("services/a") && text.contains("services/b"))
  }
}

extension String {
  /// How often a text stands in it.
  func components(of text: String) -> Int { ranges(of: text).count }
}
