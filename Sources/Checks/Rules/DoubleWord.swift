package import Catalogue
import ICU

/// The same word twice in a row.
package struct DoubleWord: TextRule {
  package init() {}

  package let triggers: TextTraits = .any

  package let description = RuleDescription(
    id: "double-word", severity: .warning,
    summary: "The same word twice in a row.",
    explanation:
      "Most often left behind by editing. Words that may rightly meet themselves, such as 'se se' "
      + "in Finnish or 'på på' in Swedish, are left alone, and so are names: two words that both "
      + "begin with a capital.",
    bad: "Kotihoito auttaa auttaa arjessa.", good: "Kotihoito auttaa arjessa.")

  package func faults(in text: CheckedText) -> [Fault] {
    let words = text.words
    let bytes = text.text.utf8Span.span
    return words.indices.dropFirst().compactMap { index in
      let (first, second) = (words[index - 1], words[index])
      guard first.count == second.count, second.lowerBound == first.upperBound + 1,
        mayBeSame(first, second, of: bytes),
        let word = repeatedWord(text.part(first.lowerBound..<second.upperBound)),
        text.isProse(first.lowerBound..<second.upperBound)
      else { return nil }
      return Fault("'\(word)' twice in a row", at: first.lowerBound..<second.upperBound)
    }
  }

  /// Whether two words of the same length are the same but for the case of their first letter, and no
  /// hyphen goes on behind them, as in 'työ työ- ja elinkeino'.
  private func mayBeSame(_ first: Range<Int>, _ second: Range<Int>, of text: Span<UInt8>) -> Bool {
    // The first letter has up to two bytes; where it has one, a bit of that is its case.
    let byte = text[first.lowerBound]
    return (byte >= 0x80 || (byte ^ text[second.lowerBound]) & ~0x20 == 0)
      && text.isEqual(first.dropFirst(2), second.dropFirst(2))
      && !text.hasByte("-", at: second.upperBound)
  }

  /// The word that stands here twice with a space between; nil where that may be right.
  private func repeatedWord(_ pair: Substring) -> String? {
    let words = pair.split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.count == 2, let word = words.last, word.unicodeScalars.allSatisfy(\.isPartOfWord),
      word.unicodeScalars.count > 1, word.unicodeScalars.first?.isUppercase == false
    else { return nil }
    let folded = words[0].lowercased(locale: "en")
    return folded.utf8.elementsEqual(word.utf8) && !Self.repeatable.contains(word) ? word : nil
  }

  /// Words that meet themselves in good Finnish and Swedish.
  private static let repeatable: Set<String> = [
    "se", "ne", "siis", "niin", "ei", "en", "et", "on", "oli", "että", "joo", "hei", "no", "hyvin",
    "på", "i", "av", "till", "med", "för", "om", "som", "den", "det", "de", "att", "var", "in",
    "ut", "upp", "är", "har", "under", "över", "från", "vid", "efter", "mycket", "ha",
  ]
}

extension Unicode.Scalar {
  /// Whether this is part of a word that is no number.
  fileprivate var isPartOfWord: Bool { isLetter || self == "-" || self == "'" }
}
