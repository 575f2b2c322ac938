/// Letters that keyboards, old fonts and look-alikes put for those of a language, each with what
/// should stand there: one letter, or several as in `â or õ`.
package struct StandIns: Sendable {
  /// Those that no word and no name has.
  package let never: [Unicode.Scalar: String]

  /// Those that hardly any name has.
  package let seldom: [Unicode.Scalar: String]

  /// Those that names have; the alphabet lists them as such.
  package let names: [Unicode.Scalar: String]

  init(
    never: [Unicode.Scalar: String] = [:], seldom: [Unicode.Scalar: String] = [:],
    names: [Unicode.Scalar: String] = [:]
  ) {
    self.never = never
    self.seldom = seldom
    self.names = names
  }
}

extension [Unicode.Scalar: String] {
  /// What stands for đ in all Sámi languages: eth and the African D look like it in print.
  static let strokedD: Self = ["ð": "đ", "Ð": "Đ", "\u{189}": "Đ"]

  /// What Norwegian keyboards have for vowels of Inari and Skolt Sámi.
  static let norwegianVowels: Self = ["æ": "ä", "Æ": "Ä", "ø": "ö", "Ø": "Ö"]
}
