internal import CShims

/// The scripts that matter in texts of Latin letters (UAX #24).
package enum Script: Int32, Sendable {
  case common = 0
  case inherited = 1
  case cyrillic = 8
  case greek = 14
  case latin = 25
  case other = -1
}

// What the system's ICU knows of a code point. The standard library carries a Unicode version of
// its own, so its `properties` are not used.
extension Unicode.Scalar {
  /// The general category (UAX #44).
  package var category: Unicode.GeneralCategory {
    let index = Int(shim_scalar_category(value))
    return categories.indices.contains(index) ? categories[index] : .unassigned
  }

  /// Whether this is a letter of any kind, modifier letters such as U+02B9 included.
  package var isLetter: Bool {
    switch category {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: false
    }
  }

  /// Whether this is a decimal digit of any script.
  package var isDigit: Bool {
    category == .decimalNumber
  }

  /// Whether this has the property `Uppercase`.
  package var isUppercase: Bool {
    shim_scalar_is_uppercase(value)
  }

  /// Whether this has the property `White_Space`, no-break spaces included.
  package var isWhitespace: Bool {
    shim_scalar_is_white_space(value)
  }

  /// The script.
  package var script: Script {
    Script(rawValue: shim_scalar_script(value)) ?? .other
  }

  /// The simple lower-case mapping: one code point, the same in every locale.
  package var lowercase: Unicode.Scalar {
    Unicode.Scalar(shim_scalar_lowercase(value)) ?? self
  }
}

/// The categories in the order of ICU's `UCharCategory`.
private let categories: [Unicode.GeneralCategory] = [
  .unassigned, .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
  .nonspacingMark, .enclosingMark, .spacingMark, .decimalNumber, .letterNumber, .otherNumber,
  .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .format, .privateUse, .surrogate,
  .dashPunctuation, .openPunctuation, .closePunctuation, .connectorPunctuation, .otherPunctuation,
  .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol, .initialPunctuation,
  .finalPunctuation,
]
