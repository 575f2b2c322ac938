package import Catalogue
import Languages

/// Quotation marks of more than one style in a document.
package struct LetterQuotes: DocumentRule {
  package init() {}

  package let description = RuleDescription(
    id: "letter-quotes", severity: .note,
    summary: "Quotation marks of more than one style in one document and language.",
    explanation:
      "”sana”, “sana” and «sana» are all in use; what readers notice is a change from one to another. "
      + "The finding stands at the texts that differ from most of the document; where none has more "
      + "texts, ” on both sides is right. Straight marks have a rule of their own.",
    bad: "name: Näin ”haet” palvelua\nsummary: Valitse «Varaa aika»",
    good: "name: Näin ”haet” palvelua\nsummary: Valitse ”Varaa aika”")

  package func check(_ checked: CheckedDocument, _ report: inout Report) {
    let units = checked.document.units
    let source = units.indices.map { QuoteStyle.styles(in: units[$0].text) }
    for unit in QuoteStyle.deviating(source) { add(source, unit, checked.source(unit), &report) }
    for locale in checked.locales {
      let translations = checked.translations(locale)
      let targets = units.indices.map { QuoteStyle.styles(in: translations.target(of: $0)) }
      for unit in QuoteStyle.deviating(targets) {
        guard let subject = checked.target(unit, locale) else { continue }
        add(targets, unit, subject, &report)
      }
    }
  }

  private func add(
    _ styles: [Set<QuoteStyle>], _ unit: Int, _ subject: Subject, _ report: inout Report
  ) {
    let usual = QuoteStyle.usual(styles)
    let other = styles[unit].subtracting([usual]).sorted().map(\.example)
    report.add(
      self, "\(other.joined(separator: ", ")) here, \(usual.example) in the document",
      about: subject)
  }
}

/// How a text marks quotations.
private enum QuoteStyle: Int, Comparable, CaseIterable {
  case closing
  case curly
  case angular

  static func < (left: QuoteStyle, right: QuoteStyle) -> Bool { left.rawValue < right.rawValue }

  var example: String {
    switch self {
    case .closing: "”…”"
    case .curly: "“…”"
    case .angular: "«…»"
    }
  }

  /// The styles of a text; none where it quotes nothing.
  static func styles(in text: String) -> Set<QuoteStyle> {
    guard text.utf8Span.span.contains(where: { ($0 == 0xC2) != ($0 == 0xE2) }) else { return [] }
    var styles: Set<QuoteStyle> = []
    for scalar in text.unicodeScalars {
      switch scalar {
      case "”": styles.insert(.closing)
      case "“", "„": styles.insert(.curly)
      case "«", "»": styles.insert(.angular)
      default: break
      }
    }
    // What “ opens, ” closes.
    return styles.contains(.curly) ? styles.subtracting([.closing]) : styles
  }

  /// The style of most texts; of several the first.
  static func usual(_ texts: [Set<QuoteStyle>]) -> QuoteStyle {
    let counts = allCases.map { style in texts.count { $0.contains(style) } }
    let most = counts.max() ?? 0
    return allCases.first { counts[$0.rawValue] == most } ?? .closing
  }

  /// The positions of the texts with another style than most have.
  static func deviating(_ texts: [Set<QuoteStyle>]) -> [Int] {
    guard texts.contains(where: { !$0.isEmpty }) else { return [] }
    let usual = usual(texts)
    return texts.indices.filter { !texts[$0].subtracting([usual]).isEmpty }
  }
}
