internal import ICU

/// What a text has that its language's rules of spelling must look at.
///
/// A class says that it is there, not that it is wrong.
package struct LetterClasses: OptionSet, Sendable {
  package let rawValue: UInt16

  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// A letter, or a digit, that stands in for another: ``StandIns/never``.
  package static let standIn = LetterClasses(rawValue: 1 << 0)
  /// A letter that most often does: ``StandIns/seldom``.
  package static let likelyStandIn = LetterClasses(rawValue: 1 << 1)
  /// A letter beyond ASCII that only names have.
  package static let nameLetter = LetterClasses(rawValue: 1 << 2)
  /// A Latin letter of no word or name.
  package static let foreignLetter = LetterClasses(rawValue: 1 << 3)
  /// A Cyrillic or Greek letter.
  package static let otherScript = LetterClasses(rawValue: 1 << 4)
  /// What damage leaves behind: see ``Unicode/Scalar/isDamage``.
  package static let damage = LetterClasses(rawValue: 1 << 5)
  /// U+00AC, which a soft hyphen turns into.
  package static let notSign = LetterClasses(rawValue: 1 << 6)
  /// What cannot be seen: see ``Unicode/Scalar/isInvisible``.
  package static let invisible = LetterClasses(rawValue: 1 << 7)
  /// U+00AD.
  package static let softHyphen = LetterClasses(rawValue: 1 << 8)
  /// U+00A0 or U+202F.
  package static let noBreakSpace = LetterClasses(rawValue: 1 << 9)
  /// A sign that the language looks at inside words: ``Language/wordMarks``.
  package static let wordMark = LetterClasses(rawValue: 1 << 10)
  /// What the letters of other encodings look like, read as Windows-1252.
  package static let legacy = LetterClasses(rawValue: 1 << 11)
  /// U+02B9, U+02BC or U+02C8.
  package static let prime = LetterClasses(rawValue: 1 << 12)
}

extension LetterClasses {
  /// The classes of a code point in a language.
  package init(_ scalar: Unicode.Scalar, in language: Language) {
    self = LegacyEncoding.isTelling(scalar) ? .legacy : []
    formUnion(Self.ofSigns(scalar))
    if language.wordMarks.contains(scalar) {
      insert(.wordMark)
    } else if language.standIns.never[scalar] != nil {
      insert(.standIn)
    } else if language.standIns.seldom[scalar] != nil {
      insert(.likelyStandIn)
    } else if scalar.isWordLetter {
      formUnion(Self.ofLetters(scalar, language.alphabet))
    }
  }

  private static func ofSigns(_ scalar: Unicode.Scalar) -> LetterClasses {
    switch scalar {
    case "\u{AC}": .notSign
    case "\u{AD}": .softHyphen
    case "\u{A0}", "\u{202F}": .noBreakSpace
    case "\u{2B9}", "\u{2BC}", "\u{2C8}": .prime
    case _ where scalar.isInvisible: .invisible
    case _ where scalar.isDamage: .damage
    default: []
    }
  }

  private static func ofLetters(_ scalar: Unicode.Scalar, _ alphabet: Alphabet) -> LetterClasses {
    if scalar.isASCII || alphabet.contains(scalar) { return [] }
    if alphabet.inNamesOnly.contains(scalar.lowercase) { return .nameLetter }
    return switch scalar.script {
    case .cyrillic, .greek: .otherScript
    case .latin: .foreignLetter
    default: []
    }
  }
}
