/// How long texts become in translation from Finnish, as a share of the Finnish length.
///
/// Measured in UTF-16 code units on texts of more than 20 in MediaWiki's interface.
package struct LengthGrowth: Sendable {
  /// What half of all texts stay below.
  package let median: Double

  /// What nine of ten texts stay below.
  package let ninetiethPercentile: Double

  /// Finnish itself.
  static let none = LengthGrowth(median: 1, ninetiethPercentile: 1)
}
