import Languages
import Testing

@Suite("Finnish stems")
struct FinnishStemsTests {
  @Test(
    "A form is a stem and an ending",
    arguments: [
      ("hoito", "hoidossa"), ("tarve", "tarpeet"), ("vuosi", "vuotta"), ("vuosi", "vuodessa"),
      ("puhelin", "puhelimella"), ("työtön", "työttömille"), ("maksuton", "maksuttomia"),
      ("tie", "teillä"), ("työ", "töissä"), ("kaupunki", "kaupungissa"), ("puku", "puvun"),
      ("osoite", "osoitteesta"), ("ihminen", "ihmisten"), ("lääkäri", "lääkärissä"),
      ("asiakas", "asiakkaidensa"), ("koti", "kodistaan"), ("lapsi", "lapset"),
    ])
  func forms(word: String, form: String) {
    let stems = FinnishStems(of: word).stems
    #expect(
      stems.contains {
        form.hasPrefix($0) && FinnishStems.endings.contains(String(form.dropFirst($0.count)))
      })
  }

  @Test("A compound begins with the word, or with its stem in s")
  func compounds() {
    #expect(FinnishStems(of: "palvelu").compoundStems == ["palvelu"])
    #expect(FinnishStems(of: "ihminen").compoundStems == ["ihmis"])
  }

  @Test("A word of an end that no type has is its own stem", arguments: ["", "sms", "x"])
  func none(word: String) { #expect(FinnishStems(of: word).stems == [word]) }
}
