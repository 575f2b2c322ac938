package import Catalogue

/// A target is far longer or shorter than its Finnish.
package struct LengthRatio: PairRule {
  package init() {}

  package let triggers: TextTraits = .any

  /// What every text may be longer or shorter by: short texts are often put freely.
  private static let leeway = 20

  package let description = RuleDescription(
    id: "length-ratio", severity: .warning,
    summary: "A target is far longer or shorter than its Finnish.",
    explanation:
      "Something is missing or was added, or the text of another unit stands here. Into all four "
      + "languages texts keep about their length (measured medians lie between 0.95 and 1.04 of the "
      + "Finnish); one that is more than twice as long as the other and 20 characters besides is "
      + "found.",
    bad: "Kotihoito auttaa, kun toimintakykysi on heikentynyt ja tarvitset apua arjessa.\nHemvård.",
    good: "Kotihoito auttaa arjen toimissa.\nHemvården hjälper i vardagen.")

  package func faults(in source: CheckedText, _ target: CheckedText) -> [Fault] {
    let expected = source.text.utf8Span.span.scalarCount
    let found = target.text.utf8Span.span.scalarCount
    guard max(expected, found) > 2 * min(expected, found) + Self.leeway else { return [] }
    return [Fault("\(found) characters, where the Finnish has \(expected)")]
  }
}
