package import Catalogue
import ICU
import Languages

/// A letter that no word of the language has, in the place of one that looks like it.
package struct LetterLookalike: TextRule {
  package init() {}

  package let triggers: TextTraits = .letters(.standIn)

  package let description = RuleDescription(
    id: "letter-lookalike", severity: .error,
    summary: "A letter that only looks like one of the language.",
    explanation:
      "Keyboards and fonts without Sámi letters offered others: ð for đ, ğ for ǧ, з, ȝ or 3 for ʒ. "
      + "They look alike and are not: searching, sorting and spelling fail. `normalise` puts right "
      + "what has one answer in every word and name.",
    bad: "Juoge ođðaseamos rievdadusaid", good: "Juoge ođđaseamos rievdadusaid",
    locales: ["se", "smn", "sms"])

  package func faults(in text: CheckedText) -> [Fault] {
    guard let standIns = text.language?.standIns.never else { return [] }
    return text.oddLetters { standIns[$0] != nil }.filter(\.isInLatinWord).map { letter in
      let right = standIns[letter.scalar] ?? ""
      return Fault(
        "\(letter.name) stands for \(right)", at: letter.range,
        repair: right.unicodeScalars.count == 1 ? right : nil)
    }
  }
}

extension OddLetter {
  /// Whether another letter of its word is Latin; a digit belongs to a code such as `MP3b` where the
  /// word has a capital inside.
  fileprivate var isInLatinWord: Bool {
    if scalar.isASCII && word.text.unicodeScalars.dropFirst().contains(where: \.isUppercase) {
      return false
    }
    return word.text.unicodeScalars.contains { $0 != scalar && $0.script == .latin }
      || scalar.script == .latin
  }
}
