import Catalogue
import Handoff
import TestSupport
import Testing
import XLIFF

@Suite("A unit in XLIFF 2")
struct XLIFF2UnitTests {
  private func unit(_ id: String, copies: Bool = false) throws -> String {
    let text = try exported(kindsOfCode) {
      $0.documents = ["services/osa/tila"]
      $0.copiesSource = copies
    }
    return try #require(text.element("unit", with: "id=\"\(id)\""))
  }

  @Test("Its first attribute is a name that no other unit of the file has")
  func names() throws {
    let text = try exported(kindsOfCode)
    let names = text.matches(of: /<unit name="([^"]*)" id="([^"]*)"/)
    #expect(names.count == text.components(of: "<unit "))
    #expect(Set(names.map { String($0.1) }).count == names.count)
    #expect(names.allSatisfy { $0.1.hasSuffix("#\($0.2)") })
  }

  @Test("It has one segment, s1, with the state; never xml:space on source or target")
  func segments() throws {
    let text = try exported(kindsOfCode)
    #expect(text.components(of: "<segment id=\"s1\" state=\"") == text.components(of: "<unit "))
    #expect(!text.contains("<source ") && !text.contains("<target "))
  }

  @Test(
    "States are those of the translations; what is missing or outdated is initial",
    arguments: [
      ("name", "initial"), ("summary", "final"), ("description.1", "reviewed"),
      ("contacts.johtaja.role", "initial"),
    ])
  func states(id: String, state: String) throws {
    #expect(try unit(id).attribute("state") == state)
  }

  @Test("A missing unit has no target, and says why it is there")
  func missing() throws {
    let unit = try unit("contacts.johtaja.role")
    #expect(unit.contains("<source>Johtaja</source></segment>"))
    #expect(unit.contains(#"<mda:meta type="reason">missing</mda:meta>"#))
  }

  @Test("An outdated unit keeps its target and tells the old Finnish")
  func outdated() throws {
    let unit = try unit("name")
    #expect(unit.contains("<target>Boares "))
    #expect(
      unit.contains(
        #"<note id="n3" appliesTo="source" category="old-source">Vanha suomi: Vanha nimi {b}</note>"#
      )
        || unit.contains(
          #"<note id="n3" category="old-source" appliesTo="source">Vanha suomi: Vanha nimi {b}</note>"#
        ))
    #expect(unit.contains(#"<mda:meta type="reason">outdated</mda:meta>"#))
    #expect(!unit.contains("<mtc:match"))
  }

  @Test("Notes tell the type and field, the help and the limit")
  func notes() throws {
    let text = try unit("description.1")
    #expect(
      text.matches(of: /<note id="([^"]*)" category="([^"]*)"[^>]*>([^<]*)</).map {
        "\($0.1) \($0.2) \($0.3)"
      } == [
        "n1 field Palvelu · description", "n2 help Mitä palvelu on",
        "n3 limit Koko teksti enintään 2500 merkkiä",
      ])
    #expect(try unit("summary").contains(">Enintään 150 merkkiä<"))
  }

  @Test(
    "With copySource, what is to be translated has the Finnish as target, and the old text is a match and a note"
  )
  func copySource() throws {
    let outdated = try unit("name", copies: true)
    let segment = try #require(outdated.element("segment"))
    #expect(segment.between("<source>", "</source>") == segment.between("<target>", "</target>"))
    #expect(outdated.contains("Vanha käännös: Boares {b} ja {c}<"))
    let match = try #require(outdated.element("mtc:match"))
    #expect(
      match.hasPrefix(##"<mtc:match id="m1" ref="#s1" type="tm" origin="services/osa/tila">"##))
    #expect(match.contains("<source>Vanha nimi <ph ") && match.contains("<target>Boares <ph "))
    #expect(try unit("contacts.johtaja.role", copies: true).contains("<target>Johtaja</target>"))
    #expect(try unit("summary", copies: true).contains("<target>Loahpalaš</target>"))
  }
}
