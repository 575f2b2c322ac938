package import Catalogue
import ICU
import Languages

/// An apostrophe, accent or prime in the place of a mark of Skolt Sámi.
package struct LetterPrime: TextRule {
  package init() {}

  package let triggers: TextTraits = .letters(.wordMark)

  package let description = RuleDescription(
    id: "letter-prime", severity: .error,
    summary: "An apostrophe or accent in the place of ʹ or ʼ.",
    explanation:
      "Skolt Sámi writes ʹ (U+02B9) after a vowel and ʼ (U+02BC) between equal consonants and before "
      + "j. Both are letters; the apostrophes, accents and primes of keyboards are not, and part the "
      + "word in two. `normalise` puts right what has one answer; in names such as O'Connor they "
      + "stay.",
    bad: "Čuä'jet tõn sâjja", good: "Čuäʹjet tõn sâjja", locales: ["sms"])

  package func faults(in text: CheckedText) -> [Fault] {
    let certain = text.changes(by: .skoltPrime)
    let fixed = Set(certain.map(\.range))
    let faults = certain.map { Fault("\($0.text) belongs here", at: $0.range, repair: $0.text) }
    return faults
      + doubtful(in: text).filter { !fixed.contains($0.range) }.map {
        Fault("\($0.name) stands for ʹ or ʼ, if this is no name", at: $0.range)
      }
  }

  /// The marks in words with a letter that only Skolt Sámi has.
  private func doubtful(in text: CheckedText) -> [OddLetter] {
    guard let language = text.language else { return [] }
    return text.oddLettersOutsideNames(where: language.wordMarks.contains).filter { mark in
      mark.word.text.unicodeScalars.contains { own.contains($0.lowercase) }
    }
  }
}

/// Letters that are enough to tell a word of Skolt Sámi from a foreign name.
private let own: Set<Unicode.Scalar> = Set("âčʒǯđǧǥǩŋõšž".unicodeScalars)
