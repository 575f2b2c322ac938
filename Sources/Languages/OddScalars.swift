internal import ICU

extension Unicode.Scalar {
  /// Whether words are written with it.
  ///
  /// Not so the signs that Unicode has among the letters: ª º, µ, spacing accents such as ˆ, and
  /// modifier letters, but for the two marks of Skolt Sámi.
  package var isWordLetter: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "\u{2B9}", "\u{2BC}": true
    case "ª", "º", "µ": false
    default: isLetter && category != .modifierLetter && !isDamage
    }
  }

  /// Whether it is what damage leaves behind in Latin text: the replacement character, a C1 control,
  /// a private or N'Ko code point, the dead letter ƾ, a code point that is none.
  package var isDamage: Bool {
    switch value {
    case 0x80...0x9F, 0x1BE, 0x7CA...0x7FF, 0xE000...0xF8FF, 0xFDD0...0xFDEF, 0xFFF9...0xFFFD,
      0xF0000...:
      true
    default: value & 0xFFFE == 0xFFFE
    }
  }

  /// Whether it cannot be seen and is none of white space, soft hyphens and what emoji are made of.
  package var isInvisible: Bool {
    switch value {
    case 0x61C, 0x180E, 0x200B, 0x200C, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF:
      true
    default: false
    }
  }
}
