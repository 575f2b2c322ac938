package import Catalogue
import Languages

/// A text of another encoding, read as Windows-1252.
package struct LetterEncoding: TextRule {
  package init() {}

  package let triggers: TextTraits = .letters(.legacy)

  package let description = RuleDescription(
    id: "letter-encoding", severity: .error,
    summary: "A text in an old encoding, read as another.",
    explanation:
      "Texts in UTF-8, in the fonts of WinSami2 and in ISO-IR-197 that are read as Windows-1252 have "
      + "signs in the place of letters: Ã¤ for ä, ˜ for đ. Where two or more signs inside words "
      + "become letters of the alphabet, the finding says what the text is.",
    bad: "PÃ¤ivystys", good: "Päivystys")

  package func faults(in text: CheckedText) -> [Fault] {
    guard let legacy = text.language?.legacyText(text.text) else { return [] }
    guard let encoding = legacy.encoding, let repair = legacy.repair else {
      return [Fault("signs of an old encoding stand inside words")]
    }
    return [Fault("this is \(encoding) read as Windows-1252", repair: repair)]
  }
}
