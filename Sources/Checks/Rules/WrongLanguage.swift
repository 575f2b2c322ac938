package import Catalogue
import Languages

/// A text is in another language than it should be.
package struct WrongLanguage: TextRule {
  package init() {}

  package let triggers: TextTraits = .any

  /// In words; names and loans can outweigh the rest of fewer.
  private static let shortest = 4
  /// In words; more make it no surer.
  private static let longest = 20

  package let description = RuleDescription(
    id: "wrong-language", severity: .error,
    summary: "A text is in another language than its place asks for.",
    explanation:
      "Columns get mixed up between files, and Finnish stays where a translation was to come. The "
      + "language is told by its letters and groups of letters, and only where one is clearly ahead: "
      + "a few words, or a line of names, are left alone.",
    bad: "Tjänsten hjälper dig att klara vardagen hemma, och den är avgiftsfri för alla.",
    good: "Palvelu auttaa sinua selviytymään arjesta kotona, ja se on kaikille maksuton.")

  package func faults(in text: CheckedText) -> [Fault] {
    guard text.language != nil, text.words.count >= Self.shortest,
      let found = Language.identification(
        ofUTF8: text.text.utf8Span.span.extracting(first: end(of: text))),
      found.code != text.locale.code
    else { return [] }
    let name = text.language?.names[found.code] ?? found.code
    return [Fault("this is \(found.code) (\(name)), not \(text.locale.code)")]
  }

  /// The words that are enough to tell, up to this offset.
  private func end(of text: CheckedText) -> Int {
    let words = text.words
    return words.count > Self.longest ? words[Self.longest - 1].upperBound : text.text.utf8.count
  }
}
