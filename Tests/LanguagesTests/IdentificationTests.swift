import Languages
import Testing

@Suite struct IdentificationTests {
  /// The same five messages of MediaWiki in each language.
  private static let sentences = [
    "fi": [
      "Lähetä sähköpostiviesti tarkkailulistallani olevien sivujen muokkauksista",
      "Näytä sen sijaan muutokset sivuihin, joista on linkki tähän sivuun",
      "Ryhmittele muutokset sivun mukaan tuoreissa muutoksissa ja tarkkailulistalla",
      "Tämä on vasta sivun esikatselu. Tekemiäsi muutoksia ei ole vielä tallennettu!",
      "Lisää luomani sivut ja tallentamani tiedostot tarkkailulistalleni",
    ],
    "sv": [
      "Skicka e-post till mig när en sida eller fil på min bevakningslista ändras",
      "Visa ändringar på sidor med länkar till den givna sidan istället",
      "Gruppera ändringar efter sida i senaste ändringar och bevakningslistan",
      "Kom ihåg att detta bara är en förhandsgranskning. Dina ändringar har ännu inte publicerats!",
      "Lägg till sidor jag skapar och filer jag laddar upp till min bevakningslista",
    ],
    "se": [
      "Sádde e-poastta munnje jus mu čuovvunlisttu siiddut dahje fiillat rievdaduvvojit",
      "Čájet dan sadjái rievdadusaid siidduide, main lea liŋka dán siidui",
      "Juoge rievdadusaid siidduid mielde ođđaseamos rievdadusaid listtus ja čuovvunlisttus.",
      "Muitte, ahte dát lea dušše siiddu ovdačájáhus. Du rievdadusat eai leat vel almmuhuvvon!",
      "Lasit mu čuovvunlistui siidduid maid lean ráhkadan ja fiillaid maid lean vurken",
    ],
    "smn": [
      "Vuolgât munjin šleđgâpoostâ tárkkumlistostân leijee siijđoi hammiimijn",
      "Čääiti ton sajan nubástusâid taid sijđojd, main lii liŋkkâ taan siijđon",
      "Jyevi nubástusâid siijđo mield vorâs nubástusâi listoost já tarkkumlistoost",
      "Taat lii esken siijđo muneversio. Tuu toohâm nubástusah iä lah val vyerkkejum!",
      "Lasseet muu rähtim siijđoid já muu luođim tiätuvuárháid tárkkumlistosân",
    ],
    "sms": [
      "Vuõlttâd e-pååʹšt, ǥu ǩii-ne mott seeid leʹbe teâttõõzz, ǩååʹtt lij muu valvvâmliistâst",
      "Čuäʹjet tõn sâjja muttsid seeidaid, koin lij liŋkk tän sijddu",
      "Jueʹjj muttsid seeid mieʹldd ođđsumus muttsi liistâst da valvvâmliistâst",
      "Muuʹšt, što tõt lij pâi ouddǩiõččmõš. Tuu muttâz lie võl õlmstââʹttǩani.",
      "Lââʹzzet muu valvvâmliʹstte seeidaid, koid leäm raajjâm da teâttõõzzid, koid leäm ruõkkâm",
    ],
  ]

  @Test("Each language is told from its sentences", arguments: ["fi", "sv", "se", "smn", "sms"])
  func told(_ code: String) throws {
    for sentence in try #require(Self.sentences[code]) {
      #expect(Language.identified(in: sentence)?.code == code, "\(sentence)")
    }
  }

  @Test("Eight words are enough to doubt the language of another's place, and of no text's own")
  func doubt() {
    for (code, sentences) in Self.sentences {
      let words = sentences.joined(separator: " ").split(separator: " ").prefix(8)
      let text = words.joined(separator: " ")
      for place in Self.sentences.keys {
        let isDoubted = Language.mayBeOther(than: place, utf8: text.utf8Span.span)
        #expect(isDoubted == (place != code), "\(code) in the place of \(place)")
      }
      let isUnknownDoubted = Language.mayBeOther(than: "de", utf8: text.utf8Span.span)
      #expect(isUnknownDoubted)
    }
  }

  @Test("The more text, the surer")
  func margin() throws {
    let sentences = try #require(Self.sentences["sms"])
    let one = try #require(Language.identification(of: sentences[1]))
    let all = try #require(Language.identification(of: sentences.joined(separator: " ")))
    #expect(one.margin >= 12)
    #expect(all.margin > 2 * one.margin)
  }

  @Test(
    "Skolt Sámi is told whatever stands for its marks",
    arguments: ["", "'", "\u{B4}", "\u{2019}", "\u{2032}", "\u{2BC}"])
  func marks(_ mark: String) throws {
    for sentence in try #require(Self.sentences["sms"]) {
      let text = sentence.split(separator: "ʹ").joined(separator: mark)
      #expect(Language.identified(in: text)?.code == "sms", "\(text)")
    }
  }

  @Test(
    "Nothing is said of short text, names, code and addresses",
    arguments: [
      "", "Inari", "Kotihoito", "Sajos, Inari", "Inari Enontekiö Utsjoki Sodankylä Rovaniemi Kemi",
      "https://www.example.fi/palvelut/ikaantyneiden-palvelut/kotihoito/hakeminen",
      "muistikirja_tiedosto=esimerkki/omat_tiedostot_kaikki", "016 322 0800", "中文維基百科",
    ])
  func silent(_ text: String) { #expect(Language.identified(in: text) == nil) }

  @Test("Nothing is said of text that is half in one language, half in another")
  func mixed() throws {
    let finnish = "Lähetä sähköpostiviesti tarkkailulistallani olevien sivujen muokkauksista"
    let swedish = "Skicka e-post till mig när en sida eller fil på min bevakningslista ändras"
    #expect(Language.identified(in: finnish + " " + swedish) == nil)
  }

  @Test("English is none of the languages here, and is told")
  func english() {
    let text = "You do not have permission to edit this page, for the following reasons"
    #expect(Language.identified(in: text) == nil)
    #expect(Language.identification(of: text)?.code == "en")
  }

  @Test("Long runs of one letter or mark are in no language")
  func runs() {
    #expect(Language.identified(in: String(repeating: "ä", count: 100_000)) == nil)
    #expect(Language.identified(in: String(repeating: "\u{301}", count: 1000)) == nil)
  }
}
