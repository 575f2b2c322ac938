import Catalogue
import Handoff
import HTML
import TestSupport
import Testing

@Suite("The order sheet")
struct OrderSheetTests {
  private func sheet() throws -> OrderSheet {
    OrderSheet(try HandoffPackageTests.package().record, Settings(name: "Palvelut & <muut>"))
  }

  @Test("As text it tells languages, dates, amounts and documents")
  func text() throws {
    #expect(
      try sheet().text == """
        Käännöstilaus se-2026-11-21

        Sisältö: Palvelut & <muut>
        Kielet: suomi (fi) → pohjoissaame (se)
        Tilattu: 21.11.2026
        Määräpäivä: 5.12.2026

        Käännettävää
          Uusi: 4 kohtaa, 9 sanaa, 54 merkkiä, 49 merkkiä ilman välejä, \
        48 merkkiä ilman välejä ja välimerkkejä
          Suomi muuttunut: 1 kohtaa, 2 sanaa, 17 merkkiä, 16 merkkiä ilman välejä, \
        11 merkkiä ilman välejä ja välimerkkejä
          Kesken tai tarkistettava: 1 kohtaa, 2 sanaa, 8 merkkiä, 7 merkkiä ilman välejä, \
        7 merkkiä ilman välejä ja välimerkkejä
          Yhteensä: 6 kohtaa, 13 sanaa, 79 merkkiä, 72 merkkiä ilman välejä, \
        66 merkkiä ilman välejä ja välimerkkejä

        Siitä apua käännösmuistista
          Toistuu tässä tilauksessa: 1 kohtaa, 2 sanaa, 11 merkkiä, 10 merkkiä ilman välejä, \
        10 merkkiä ilman välejä ja välimerkkejä
          Samankaltainen käännetty, 85–94 %: 1 kohtaa, 3 sanaa, 19 merkkiä, \
        17 merkkiä ilman välejä, 16 merkkiä ilman välejä ja välimerkkejä
          Ei apua: 4 kohtaa, 8 sanaa, 49 merkkiä, 45 merkkiä ilman välejä, \
        40 merkkiä ilman välejä ja välimerkkejä

        Sanat ja merkit ovat suomenkielisen tekstin, merkinnät ja linkit mukaan lukien.

        Asiakirjat
          services/a: 4
          services/b: 2

        """)
  }

  @Test("As a page it says the same, escaped, and loads nothing")
  func page() throws {
    let page = String(decoding: try sheet().page.bytes, as: UTF8.self)
    #expect(page.contains("<html lang=\"fi\">"))
    #expect(page.contains("default-src 'none'"))
    #expect(page.contains("<dd>Palvelut &amp; &lt;muut&gt;</dd>"))
    #expect(page.contains("<th scope=\"row\">Yhteensä</th>\n<td>6</td>"))
    #expect(!page.contains("<script") && !page.contains("src=") && !page.contains("http://"))
  }

  @Test("Without a date it is due as agreed; a closed one says when")
  func dates() throws {
    let sheet = OrderSheet(try Records.example(due: nil, closed: "2026-12-01"), Settings())
    #expect(sheet.text.contains("Määräpäivä: sovitaan erikseen\nSuljettu: 1.12.2026\n"))
  }

  @Test("A language without a Finnish name is named by its code")
  func code() throws {
    #expect(
      OrderSheet(try Records.example("xx-2026-11-21"), Settings()).text.contains(
        "suomi (fi) → xx\n"))
  }
}
