import ICU
import Languages
import TestSupport
import Testing

@Suite struct NormalisationTests {
  /// Code points that fixes look at, change or look around for, and some that break them.
  private static let nasty = Array(
    """
    a ä e o u s đ j l m t h k g A O S Đ L ǧ ʒ 1 2 % € ° ² , . / @ : - \n \t
    ' ` \u{B4} \u{2CA} \u{2018} \u{2019} \u{2032} \u{2B9} \u{2BC} \u{2C8} \u{AD}
    \u{A0} \u{202F} \u{200B} \u{200D} \u{200E} \u{200F} \u{FEFF} \u{2000} \u{3000}
    \u{300} \u{301} \u{302} \u{303} \u{306} \u{308} \u{30A} \u{30C} \u{323} \u{338}
    ð Ð \u{189} ğ Ğ \u{212A} \u{212B} \u{1FEF} \u{1FFD} \u{374} \u{1100} \u{1161} \u{1F600} Ж α 語
    """.unicodeScalars)

  private func randomText(using random: inout some RandomNumberGenerator) -> String {
    let length = Int.random(in: 0...40, using: &random)
    let scalars = (0..<length).compactMap { _ in Self.nasty.randomElement(using: &random) }
    return String(String.UnicodeScalarView(scalars))
  }

  @Test(
    "Normalised twice is normalised once, in NFC, with the fixes that it says", arguments: 0..<8)
  func idempotent(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let text = randomText(using: &random)
      for language in Language.all {
        let once = language.normalised(text)
        let again = language.normalisation(of: once)
        #expect(again == nil, "\(language.code) \(text.unicodeScalars.map(\.value))")
        #expect(NFC.isNormalized(once))
        #expect(once.unicodeScalars.count <= NFC.normalized(text).unicodeScalars.count)
      }
    }
  }

  @Test("The scan misses nothing, wherever the code point stands in a long text")
  func positions() throws {
    let language = try #require(Language(code: "sms"))
    for wrong in [
      "\u{A0}", "\u{202F}", "\u{FEFF}", "ð", "Ɖ", "ğ", "\u{308}", "ä'm", "ä\u{2CA}m", "ä\u{2032}m",
    ] {
      for offset in 0..<40 {
        let padding =
          String(repeating: "ä", count: offset / 2) + String(repeating: "x", count: offset % 2)
        #expect(language.normalisation(of: padding + " a" + wrong + "b " + padding) != nil)
      }
    }
  }

  @Test(
    "Good text is not touched",
    arguments: ["", "a", "Kotihoito auttaa – soita: 016 322\u{A0}0800, 20\u{A0}€."])
  func good(_ text: String) {
    for language in Language.all { #expect(language.normalisation(of: text) == nil) }
  }

  @Test("Every letter of every alphabet is as it should be, in all five languages")
  func letters() {
    let letters = Language.all.flatMap { $0.alphabet.letters.union($0.alphabet.inNamesOnly) }
    for letter in letters {
      for text in [String(letter), String(letter).uppercased()] {
        #expect(Language.all.allSatisfy { $0.normalisation(of: text) == nil }, "\(text)")
      }
    }
  }
}
