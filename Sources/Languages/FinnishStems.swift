/// What the forms of a Finnish noun or adjective begin with: `hoito` and `hoido` of *hoito*.
///
/// Made by the rules of inflection (Iso suomen kielioppi, §§ 41–93) without a lexicon, so that some
/// stems are of no real word; that does no harm where they are looked for in real texts.
package struct FinnishStems: Sendable {
  /// Each once; endings of ``FinnishStems/endings`` stand behind them.
  package let stems: Set<String>
  /// What compounds with the word as their first part begin with.
  package let compoundStems: Set<String>

  /// The stems of a word in its dictionary form, in lower case and NFC.
  package init(of word: String) {
    var found: Set = [word]
    Self.add(stemsOf: word, to: &found)
    stems = found
    compoundStems = word.hasSuffix("nen") ? [word.dropping(3) + "s"] : [word]
  }

  /// Those of the type of inflection that the word's end tells.
  private static func add(stemsOf word: String, to stems: inout Set<String>) {
    for (end, add) in types where word.hasSuffix(end) {
      add(word.dropping(end.count), word, &stems)
      return
    }
  }

  private typealias Add =
    @Sendable (_ base: String, _ word: String, _ stems: inout Set<String>) ->
    Void

  /// The first end that a word has decides.
  private static let types: [(String, Add)] = [
    ("nen", { base, _, stems in stems.formUnion([base + "se", base + "s", base + "si"]) }),
    ("uus", quality("u")), ("yys", quality("y")),
    ("us", result), ("ys", result), ("os", result), ("ös", result), ("is", result),
    ("as", lengthened("a")), ("äs", lengthened("ä")),
    ("ut", participle), ("yt", participle),
    ("ton", lacking("o", "a")), ("tön", lacking("ö", "ä")),
    ("in", instrument),
    ("työ", { base, word, stems in stems.formUnion([word, base + "töi"]) }),
    ("tie", { base, word, stems in stems.formUnion([word, base + "tei"]) }),
    (
      "e",
      { base, _, stems in
        for base in Gradation.strong(base) { stems.formUnion([base + "ee", base + "ei"]) }
      }
    ),
    (
      "si",
      { base, word, stems in
        stems.formUnion([base + "de", base + "te", base + "t", word])
        stems.formUnion(["e", "ei", "ej"].map { base + "s" + $0 })
      }
    ),
    (
      "i",
      { base, _, stems in
        vowelStems(base, ["i", "e", "ei", "ej"], &stems)
      }
    ),
    ("a", { base, _, stems in vowelStems(base, ["a", "oi", "oj", "i"], &stems) }),
    ("ä", { base, _, stems in vowelStems(base, ["ä", "öi", "öj", "i"], &stems) }),
    ("o", rounded("o")), ("ö", rounded("ö")), ("u", rounded("u")), ("y", rounded("y")),
  ]

  /// Both grades of a base with each of some ends.
  private static func vowelStems(_ base: String, _ ends: [String], _ stems: inout Set<String>) {
    for base in [base] + Gradation.weak(base) {
      for end in ends { stems.insert(base + end) }
    }
  }

  private static func rounded(_ vowel: String) -> Add {
    { base, _, stems in vowelStems(base, [vowel, vowel + "i", vowel + "j"], &stems) }
  }

  /// *osallisuus*: osallisuuden, osallisuutta, osallisuuksia.
  private static func quality(_ vowel: String) -> Add {
    { base, _, stems in
      let base = base + vowel + vowel
      stems.formUnion([base + "de", base + "te", base + "t", base + "ksi"])
    }
  }

  /// *ohjaus*: ohjauksen, ohjausta, ohjauksia.
  private static let result: Add = { _, word, stems in
    let base = word.dropping(1)
    stems.formUnion([base + "kse", base + "ksi"])
  }

  /// *asiakas*: asiakkaan, asiakkaita.
  private static func lengthened(_ vowel: String) -> Add {
    { base, _, stems in
      for base in Gradation.strong(base) {
        stems.formUnion([base + vowel + vowel, base + vowel + "i"])
      }
    }
  }

  /// *ikääntynyt*: ikääntyneen, ikääntyneitä.
  private static let participle: Add = { base, _, stems in
    stems.formUnion([base + "ee", base + "ei"])
  }

  /// *kyvytön*: kyvyttömän, kyvyttömiä.
  private static func lacking(_ vowel: String, _ end: String) -> Add {
    { base, _, stems in stems.formUnion([base + "tt\(vowel)m\(end)", base + "tt\(vowel)mi"]) }
  }

  /// *puhelin*: puhelimen, puhelimia.
  private static let instrument: Add = { base, _, stems in
    for base in Gradation.strong(base) { stems.formUnion([base + "ime", base + "imi"]) }
  }
}

extension FinnishStems {
  /// All that may stand behind a stem: cases, possessive suffixes and clitics, also none.
  package static let endings: Set<String> = {
    let withPossessives = (cases + cutShort).flatMap { end in possessives.map { end + $0 } }
    return Set((cases + withPossessives).flatMap { end in clitics.map { end + $0 } })
  }()

  private static let cases = [
    "", "n", "t", "a", "ä", "ta", "tä", "tta", "ttä", "na", "nä", "ssa", "ssä", "sta", "stä", "lla",
    "llä", "lta", "ltä", "lle", "ksi", "kse", "ine", "an", "en", "in", "on", "un", "yn", "än", "ön",
    "han", "hen", "hin", "hon", "hun", "hyn", "hän", "hön", "seen", "siin", "den", "ten", "tten",
    "nne",
  ]

  /// Cases that lose their n before a possessive suffix.
  private static let cutShort = ["de", "te", "tte", "see", "e", "i", "o", "u", "y", "ö"]

  private static let possessives = ["ni", "si", "nsa", "nsä", "mme", "nne", "an", "än", "en"]
  private static let clitics = ["", "kin", "kaan", "kään", "ko", "kö", "han", "hän"]
}

extension String {
  fileprivate func dropping(_ count: Int) -> String { String(dropLast(count)) }
}
