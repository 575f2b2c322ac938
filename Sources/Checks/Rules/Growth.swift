package import Catalogue
import Languages

/// A translation of a text will probably not fit its limit.
package struct Growth: DocumentRule {
  package init() {}

  /// In characters; growth was measured on texts at least that long.
  private static let shortest = 20

  package let description = RuleDescription(
    id: "growth", severity: .note,
    summary: "A line may not fit its limit once it is translated.",
    explanation:
      "Texts grow in translation: one in ten Skolt Sámi texts is 1.45 times as long as its Finnish "
      + "or longer. A line that would break its limit then is worth shortening before it is "
      + "translated. Only locales that the policy asks for, and that have no translation yet, count.",
    bad: "a summary of 110 characters where 150 fit", good: "a summary of 100 characters")

  package func check(_ checked: CheckedDocument, _ report: inout Report) {
    for text in checked.document.texts where text.field.kind == .line {
      guard let limit = text.field.properties.max, text.text.utf8.count * 2 > limit else {
        continue
      }
      let length = TextLength(text.text).count
      guard length >= Self.shortest, length <= limit else { continue }
      let tight = checked.locales.filter { locale in
        isAwaited(text, locale, checked) && growth(of: locale, checked, length) > limit
      }
      if tight.isEmpty { continue }
      let codes = tight.map(checked.code).joined(separator: ", ")
      report.add(
        self, "\(length) characters may be more than \(limit) in \(codes)",
        about: checked.source(of: text))
    }
  }

  private func isAwaited(_ text: SourceText, _ locale: Int, _ checked: CheckedDocument) -> Bool {
    checked.document.policy.severity(of: locale) != nil
      && text.units.contains { checked.translations(locale)[$0]?.hasTarget != true }
  }

  /// The length that one translation in ten reaches.
  private func growth(of locale: Int, _ checked: CheckedDocument, _ length: Int) -> Int {
    guard let language = Language(code: checked.code(of: locale)) else { return length }
    return Int(Double(length) * language.growth.ninetiethPercentile)
  }
}
