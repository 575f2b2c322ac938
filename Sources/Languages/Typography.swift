/// How numbers, times and quotations are written in a language.
package struct Typography: Sendable {
  /// Between a number's whole part and its decimals.
  package let decimalSign: Unicode.Scalar

  /// Between groups of three digits, as it should be written.
  package let groupSeparator: Unicode.Scalar

  /// Before a negative number.
  package let minusSign: Unicode.Scalar

  /// A time of day, as a pattern of CLDR (UTS #35, part 4).
  package let timePattern: String

  /// A date in digits, as a pattern of CLDR.
  package let datePattern: String

  /// What opens and closes a quotation.
  package let quotes: (open: Unicode.Scalar, close: Unicode.Scalar)

  /// The word 'and'.
  package let conjunction: String

  /// The word before a time of day, 'at'; nil where none is attested.
  package let atTime: String?

  /// What the five languages have in common, and the two words that differ.
  ///
  /// Finnish practice, which the Sámi languages of Finland follow.
  static func common(conjunction: String, atTime: String?) -> Typography {
    Typography(
      decimalSign: ",", groupSeparator: "\u{A0}", minusSign: "\u{2212}", timePattern: "HH.mm",
      datePattern: "d.M.y", quotes: ("\u{201D}", "\u{201D}"), conjunction: conjunction,
      atTime: atTime)
  }
}
