import Testing

@testable import Workspace

@Suite("Finding terms")
struct TermFinderTests {
  private func found(_ terms: [String], _ text: String) -> [String] {
    TermFinder(terms).occurrences(in: text).map {
      terms[$0.term] + ($0.isPart ? " (part)" : "")
    }
  }

  @Test(
    "By the forms of Finnish",
    arguments: [
      (
        "palvelu",
        "palvelun palvelua palvelussa palveluun palvelut palveluja palveluiden palvelunsa"
      ),
      (
        "asiakas", "Asiakkaan asiakasta asiakkaalle asiakkaat asiakkaita asiakkaidenkin asiakkaaksi"
      ),
      ("hoitoketju", "hoitoketjun hoitoketjua hoitoketjuissa hoitoketjuja"),
      ("osallisuus", "osallisuuden osallisuutta osallisuuteen OSALLISUUDESTA"),
      ("palveluohjaus", "palveluohjauksen palveluohjausta palveluohjaukseen palveluohjauksessa"),
      ("palvelupolku", "palvelupolun palvelupolkua palvelupolulla palvelupolkuja palvelupoluissa"),
      ("yhdyspinta", "yhdyspinnan yhdyspintaa yhdyspinnoilla yhdyspintoja"),
      ("vertaistuki", "vertaistuen vertaistukea vertaistuesta vertaistukeen"),
      ("arviointi", "arvioinnin arviointia arvioinnissa arviointeja arviointiin arvioinneista"),
      ("kohtaaminen", "kohtaamisen kohtaamista kohtaamisessa kohtaamisia kohtaamisiin"),
      ("ikääntynyt", "ikääntyneen ikääntynyttä ikääntyneet ikääntyneiden ikääntyneille"),
      ("kiintymyssuhde", "kiintymyssuhteen kiintymyssuhdetta kiintymyssuhteeseen"),
      ("hyvinvointialue", "hyvinvointialueen hyvinvointialuetta hyvinvointialueilla"),
      ("omatyöntekijä", "omatyöntekijän omatyöntekijää omatyöntekijöitä omatyöntekijällään"),
      ("sosiaalityö", "sosiaalityön sosiaalityötä sosiaalityössä sosiaalityöhön"),
      ("palveluverkko", "palveluverkon palveluverkkoa palveluverkossa palveluverkkoon"),
      ("käyttö", "käytön käyttöä käytössä käyttöön"),
      ("yksikkö", "yksikön yksikköä yksikössä yksiköitä yksikköön"),
      ("malli", "mallin mallia mallissa malleja malleissa"),
      ("ryhmä", "ryhmän ryhmiä ryhmissä ryhmään"),
    ])
  func forms(term: String, text: String) {
    for form in text.split(separator: " ") {
      #expect(found([term], "Tämä \(form).") == [term], "\(form)")
    }
  }

  @Test(
    "Not by words that only begin alike",
    arguments: [
      ("palvelu", "palveluohjaus palvelutalo palvella palveltu palvelija"),
      ("asiakas", "asia asiakirja asiakasohjaus asiakkuus"),
      ("hoitoketju", "hoito ketju"), ("osallisuus", "osallinen osallistua"),
      ("malli", "mallata mallisto"), ("ja", "jan jako"),
    ])
  func others(term: String, text: String) {
    #expect(found([term], text) == [])
  }

  @Test("Of several words, each in its form and close to each other")
  func several() {
    let terms = [
      "keskitetty asiakasohjaus", "palvelutarpeen arviointi", "haitallinen päihteiden käyttö",
    ]
    #expect(found(terms, "Keskitetyn asiakasohjauksen työntekijä") == [terms[0]])
    #expect(found(terms, "tekee palvelutarpeen arvioinnin") == [terms[1]])
    #expect(found(terms, "Haitallisesta **päihteiden käytöstä**.") == [terms[2]])
    #expect(found(terms, "Palvelutarpeen. Arviointi") == [])
    #expect(found(terms, "palvelutarpeen nopea arviointi") == [])
    #expect(found(["asiakas- ja palveluohjaus"], "Asiakas- ja palveluohjauksessa") != [])
  }

  @Test("Of terms inside one another the longest")
  func longest() {
    let terms = ["asiakasohjaus", "keskitetty asiakasohjaus"]
    #expect(found(terms, "keskitettyä asiakasohjausta") == [terms[1]])
    #expect(found(terms, "asiakasohjausta ja keskitettyä asiakasohjausta") == terms)
  }

  @Test("A long term is known as the first or the last part of a compound, and marked so")
  func compounds() {
    #expect(found(["palveluohjaus"], "palveluohjausmallin") == ["palveluohjaus (part)"])
    #expect(found(["palveluohjaus"], "päihdepalveluohjauksessa") == ["palveluohjaus (part)"])
    #expect(found(["palveluohjaus"], "palveluohjausta") == ["palveluohjaus"])
    #expect(found(["palvelu"], "vanhuspalvelussa") == [])
    #expect(
      found(["palveluohjaus", "palveluohjausmalli"], "palveluohjausmallia") == [
        "palveluohjausmalli"
      ])
  }

  @Test("Words in addresses are passed over")
  func addresses() {
    #expect(found(["palvelu"], "[Lue](https://www.suomi.fi/palvelu) palvelu@esimerkki.fi") == [])
    #expect(
      found(["palvelu"], "Se on palvelu. Palvelu, palvelu-")
        == Array(repeating: "palvelu", count: 3))
  }

  @Test("Texts of other letters and terms of none harm nobody")
  func odd() {
    #expect(
      found(["палвелу", "", "---", "žalvelu"], "палвелу žalvelun 🙂 palvelu\u{301}") == ["žalvelu"])
  }
}
