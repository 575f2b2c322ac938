package import Catalogue
import ICU
import Languages

/// What a wrong conversion leaves of letters.
package struct LetterDamaged: TextRule {
  package init() {}

  package let triggers: TextTraits = .letters([.damage, .notSign])

  package let description = RuleDescription(
    id: "letter-damaged", severity: .error,
    summary: "Damaged text: letters were lost on the way.",
    explanation:
      "The replacement character (U+FFFD), control characters, private and N'Ko code points and ƾ "
      + "stand where a conversion lost a letter; ¬ inside a word was a soft hyphen. Find the text "
      + "that it came from, or write the word again.",
    bad: "P\u{FFFD}ivystys", good: "Päivystys")

  package func faults(in text: CheckedText) -> [Fault] {
    let scalars = text.text.unicodeScalars
    return scalars.indices.filter { scalars[$0].isDamage || scalars.hasLostHyphen(at: $0) }.map {
      let scalar = scalars[$0]
      return Fault(
        "damaged text: \(scalar.codePoint)",
        at: text.range(of: text.text[$0..<scalars.index(after: $0)]),
        repair: scalar == "\u{AC}" ? "" : nil)
    }
  }
}

extension String.UnicodeScalarView {
  /// Whether ¬ stands between letters.
  fileprivate func hasLostHyphen(at index: Index) -> Bool {
    guard self[index] == "\u{AC}", index > startIndex else { return false }
    let next = self.index(after: index)
    return self[self.index(before: index)].isWordLetter && next < endIndex
      && self[next].isWordLetter
  }
}
