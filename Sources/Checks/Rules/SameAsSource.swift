package import Catalogue
import ICU

/// A target is the Finnish itself.
package struct SameAsSource: PairRule {
  package init() {}

  package let triggers: TextTraits = .any

  package let description = RuleDescription(
    id: "same-as-source", severity: .warning,
    summary: "The target is the Finnish itself.",
    explanation:
      "Most often it was never translated. Names, abbreviations, numbers, addresses and single words "
      + "are rightly the same in several languages and are left alone: at least two words that begin "
      + "with a small letter are found. Silence the rule on a unit that is right: "
      + "ignore: {same-as-source: a name}.",
    bad: "Apua kotiin ja arkeen\nApua kotiin ja arkeen", good: "Apua kotiin ja arkeen\nHjälp hemma")

  package func faults(in source: CheckedText, _ target: CheckedText) -> [Fault] {
    guard source.text.utf8.count == target.text.utf8.count,
      source.text.utf8.elementsEqual(target.text.utf8)
    else { return [] }
    let small = source.words.filter { isSmall(source.part($0)) && source.isProse($0) }
    return small.count > 1 ? [Fault("the target is the Finnish itself")] : []
  }

  /// Whether a word is no name and no abbreviation: letters only, three or more, the first small.
  private func isSmall(_ word: Substring) -> Bool {
    let scalars = word.unicodeScalars
    return scalars.count > 2 && scalars.first?.category == .lowercaseLetter
      && scalars.allSatisfy { $0.isLetter || $0 == "-" }
  }
}
