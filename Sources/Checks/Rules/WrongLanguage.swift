package import Catalogue
import Languages

/// A text is in another language than it should be.
package struct WrongLanguage: TextRule {
  package init() {}

  package let triggers: TextTraits = .any

  /// In words; names and loans can outweigh the rest of fewer.
  private static let shortest = 4
  /// In words; if these leave no doubt, the rest of a text is not looked at.
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
    let (bytes, code) = (text.text.utf8Span.span, text.locale.code)
    guard text.language != nil, text.words.count >= Self.shortest,
      Language.mayBeOther(than: code, utf8: bytes.extracting(first: text.end(ofWords: Self.few))),
      let found = Language.identification(
        ofUTF8: bytes.extracting(first: text.end(ofWords: Self.longest)))?.code,
      found != code
    else { return [] }
    let name = text.language?.names[found] ?? found
    return [Fault("this is \(found) (\(name)), not \(code)")]
  }
}

extension CheckedText {
  /// The offset behind the first so many words; the end of the text where there are no more.
  fileprivate func end(ofWords count: Int) -> Int {
    words.count > count ? words[count - 1].upperBound : text.utf8.count
  }
}
