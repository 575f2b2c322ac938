package import Catalogue
import ICU

/// A target begins with a capital and its Finnish does not, or the other way round.
package struct FirstLetter: PairRule {
  package init() {}

  package let triggers: TextTraits = .any

  package let description = RuleDescription(
    id: "first-letter", severity: .note,
    summary: "The Finnish and the target differ in the case of their first letter.",
    explanation:
      "Lists and headings look uneven where some of their texts begin with a capital. Texts that "
      + "begin with a number, a placeholder or code are left alone, and so are words with capitals "
      + "inside (EU, eResepti).",
    bad: "Kotihoito\nhemvård", good: "Kotihoito\nHemvård")

  package func faults(in source: CheckedText, _ target: CheckedText) -> [Fault] {
    if beginAlike(source.text, target.text) { return [] }
    guard let expected = firstLetter(of: source.text), let found = firstLetter(of: target.text),
      expected.isCapital != found.isCapital, !hasCapitalInside(expected.word),
      !hasCapitalInside(found.word)
    else { return [] }
    let name = found.isCapital ? "capital" : "small letter"
    return [Fault("the target begins with a \(name)")]
  }

  /// Whether two texts surely begin alike, by letters of ASCII.
  private func beginAlike(_ source: String, _ target: String) -> Bool {
    guard let first = source.utf8.first, let second = target.utf8.first else { return false }
    return first.isLetterOfASCII && second.isLetterOfASCII && (first ^ second) & 0x20 == 0
  }

  /// Whether a text begins with a capital, and the word on; nil where it begins with no word.
  private func firstLetter(
    of text: String
  ) -> (isCapital: Bool, word: Substring.UnicodeScalarView)? {
    let word = text.unicodeScalars.drop { !$0.endsSearch }
    guard let first = word.first, first.isLetter else { return nil }
    return (first.isUppercase, word)
  }

  /// Whether a word has its own way with capitals.
  private func hasCapitalInside(_ word: Substring.UnicodeScalarView) -> Bool {
    word.dropFirst().prefix { $0.isLetter || $0 == ":" }.contains(where: \.isUppercase)
  }
}

extension Unicode.Scalar {
  /// Whether this is a letter, or what keeps a text from beginning with one.
  fileprivate var endsSearch: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "{", "<", "`", "#", "@", "0"..."9": true
    default: isLetter && category != .modifierLetter
    }
  }
}

extension UInt8 {
  fileprivate var isLetterOfASCII: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }
}
