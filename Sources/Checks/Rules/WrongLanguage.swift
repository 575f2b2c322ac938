package import Catalogue
import Languages

/// A text is in another language than it should be.
package struct WrongLanguage: TextRule {
  package init() {}

  package let triggers: TextTraits = .any

  /// In words; names and loans can outweigh the rest of fewer.
  private static let shortest = 4
  /// In words; most texts that are in the right language show it in so many.
  private static let few = 8
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
    let (words, code) = (text.words, text.locale.code)
    guard text.language != nil, words.count >= Self.shortest,
      words.count <= Self.few || Self.language(of: text, words.prefix(Self.few)) != code,
      let found = Self.language(of: text, words.prefix(Self.longest)), found != code
    else { return [] }
    let name = text.language?.names[found] ?? found
    return [Fault("this is \(found) (\(name)), not \(code)")]
  }

  /// The code of the language that a text is in, by its first words.
  private static func language(of text: CheckedText, _ words: ArraySlice<Range<Int>>) -> String? {
    let isWhole = words.count == text.words.count
    let end = isWhole ? text.text.utf8.count : words.last?.upperBound ?? 0
    return Language.identification(ofUTF8: text.text.utf8Span.span.extracting(first: end))?.code
  }
}
