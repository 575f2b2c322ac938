package import Catalogue
import ICU
import Languages

/// One mark of Skolt Sámi in the place of the other.
package struct LetterPrimePlace: TextRule {
  package init() {}

  package let triggers: TextTraits = .letters(.prime)

  package let description = RuleDescription(
    id: "letter-prime-place", severity: .warning,
    summary: "ʼ where ʹ belongs, or the other way round.",
    explanation:
      "ʹ (U+02B9) stands after a vowel, ʼ (U+02BC) between equal consonants and, after a consonant, "
      + "before j. ˈ (U+02C8) is a sign of dictionaries and stands for ʼ or for nothing.",
    bad: "Muuʼtt seeidaid", good: "Muuʹtt seeidaid", locales: ["sms"])

  package func faults(in text: CheckedText) -> [Fault] {
    let bytes = text.text.utf8Span.span
    var faults: [Fault] = []
    // What begins with one of these two bytes: U+0280–U+02FF.
    for index in bytes.indices where bytes[index] == 0xCA || bytes[index] == 0xCB {
      if let fault = fault(at: index, in: text.text) { faults.append(fault) }
    }
    return faults
  }

  private func fault(at offset: Int, in text: String) -> Fault? {
    let scalars = text.unicodeScalars
    let index = text.utf8.index(text.startIndex, offsetBy: offset)
    let range = offset..<offset + 2
    if scalars[index] == "\u{2C8}" {
      return Fault("ˈ (U+02C8) is a sign of dictionaries", at: range)
    }
    guard let right = scalars.rightMark(at: index) else { return nil }
    return Fault("\(right) belongs here", at: range, repair: String(right))
  }
}

extension String.UnicodeScalarView {
  /// The mark that belongs where the other one stands; nil where the right one or none does.
  fileprivate func rightMark(at index: Index) -> Unicode.Scalar? {
    guard self[index] == "\u{2B9}" || self[index] == "\u{2BC}", index > startIndex else {
      return nil
    }
    let next = self.index(after: index)
    guard next < endIndex else { return nil }
    let right = SkoltMark.between(self[self.index(before: index)], self[next])
    return right == self[index] ? nil : right
  }
}
