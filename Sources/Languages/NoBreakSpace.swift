internal import ICU

extension Fix {
  /// No-break spaces stay where a number would come apart, and are plain spaces elsewhere.
  package static let noBreakSpace = Fix(
    id: "no-break-space",
    summary: "Puts a space for U+00A0 and U+202F, but not inside a number or before its unit.",
    targets: ["\u{A0}", "\u{202F}"]
  ) { place in
    place.isBetweenDigits || place.isBeforeUnit ? nil : " "
  }
}

extension Place {
  fileprivate var isBetweenDigits: Bool {
    previous?.isDigit ?? false && next?.isDigit ?? false
  }

  /// Whether a sign of share or money comes next, or the number before it has its unit after it.
  fileprivate var isBeforeUnit: Bool {
    guard let next else { return false }
    if ["%", "‰", "€", "°"].contains(next) { return true }
    return previous?.isNumber ?? false
      && units.contains(String(after.prefix(longestUnit + 1).word))
  }
}

extension Substring.UnicodeScalarView {
  /// The letters and numbers at its start.
  fileprivate var word: Substring.UnicodeScalarView {
    prefix { $0.isLetter || $0.isNumber }
  }
}

extension Unicode.Scalar {
  /// Whether this is a digit, a fraction or an exponent.
  fileprivate var isNumber: Bool { isDigit || category == .otherNumber }
}

/// Symbols of units that stand after a number, as in the SI brochure, and abbreviations of time,
/// money and count that Finnish and Swedish use.
private let units: Set<String> = [
  "mm", "cm", "dm", "m", "km", "mm²", "cm²", "m²", "km²", "ha", "cm³", "dm³", "m³",
  "ml", "cl", "dl", "l", "µg", "μg", "mg", "g", "kg", "t", "ms", "s", "min", "h", "d",
  "A", "mA", "V", "W", "kW", "MW", "kWh", "MWh", "J", "kJ", "kcal", "Hz", "MHz", "GHz", "K", "Pa",
  "kPa", "dB", "bit", "B", "kB", "MB", "GB", "TB", "px",
  "sek", "pv", "vrk", "vk", "kk", "v", "kpl", "hlö", "snt", "eur", "EUR", "milj", "mrd",
  "tim", "dygn", "st", "mån", "år", "mn", "md", "kr", "SEK", "NOK",
]

/// In code points.
private let longestUnit = 4
