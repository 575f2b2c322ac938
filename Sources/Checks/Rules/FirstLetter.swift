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
    guard let expected = hasCapital(source.text), let found = hasCapital(target.text),
      expected != found
    else { return [] }
    return [Fault("the target begins with a \(found ? "capital" : "small letter")")]
  }

  /// Whether a text begins with a capital; nil where it begins with no word or with one that has its
  /// own way with capitals.
  private func hasCapital(_ text: String) -> Bool? {
    let word = text.unicodeScalars.drop { !$0.endsSearch }.prefix { $0.isLetter || $0 == ":" }
    guard let first = word.first, !word.dropFirst().contains(where: \.isUppercase) else {
      return nil
    }
    return first.category == .uppercaseLetter
  }
}

extension Unicode.Scalar {
  /// Whether this is a letter, or what keeps a text from beginning with one.
  fileprivate var endsSearch: Bool {
    switch self {
    case "{", "<", "`", "#", "@", "0"..."9": true
    default: isLetter && category != .modifierLetter
    }
  }
}
