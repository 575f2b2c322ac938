package import Catalogue
import ICU
import Languages

/// A Cyrillic or Greek letter in a Latin word.
package struct LetterScript: TextRule {
  package init() {}

  package let triggers: TextTraits = .letters(.otherScript)

  package let description = RuleDescription(
    id: "letter-script", severity: .error,
    summary: "A Cyrillic or Greek letter in a Latin word.",
    explanation:
      "The letters look alike, and nobody sees that а is not a; but whoever searches for the word "
      + "does not find it, and a screen reader reads it wrong. Words wholly in another script and "
      + "signs such as μg are left alone.",
    bad: "Pаlvelu", good: "Palvelu")

  package func faults(in text: CheckedText) -> [Fault] {
    let standIns = text.language?.standIns.never ?? [:]
    return text.letterWords.filter(\.mixesScripts).compactMap { word in
      let odd = word.text.unicodeScalars.filter { $0.isOtherScript && standIns[$0] == nil }
      guard let first = odd.first else { return nil }
      return Fault(
        "\(first) (\(first.codePoint)) is not a Latin letter", at: text.range(of: word.text),
        repair: word.latinTwin)
    }
  }
}

extension LetterWord {
  fileprivate var mixesScripts: Bool {
    let scalars = text.unicodeScalars
    if scalars.first == "μ" && scalars.count <= 3 { return false }
    return scalars.contains { $0.script == .latin } && scalars.contains(where: \.isOtherScript)
  }

  /// The word in Latin letters; nil where one has no twin.
  fileprivate var latinTwin: String? {
    var twin = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      guard let latin = scalar.isOtherScript ? scalar.latinTwin : scalar else { return nil }
      twin.append(latin)
    }
    return String(twin)
  }
}

extension Unicode.Scalar {
  fileprivate var isOtherScript: Bool { script == .cyrillic || script == .greek }
}
