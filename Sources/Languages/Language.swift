internal import ICU

/// What is known of a language that texts are written in.
///
/// A language is one file that makes one of these, and one line in ``all``.
package struct Language: Sendable {
  /// The code used everywhere, BCP 47's shortest: `se`.
  package let code: String

  /// Other codes accepted on import: `sme`.
  package let aliases: [String]

  /// The letters that its words are written with.
  package let alphabet: Alphabet

  /// How its words are ordered.
  package let collation: Collation

  /// How numbers, times and quotations are written.
  package let typography: Typography

  /// What the languages are called in this one, by their codes; some have no attested name.
  package let names: [String: String]

  /// How the words for numbers up to twelve begin, ordinals too.
  ///
  /// Empty for a language without attested ones; without 1 where that is an article as well.
  package let numerals: [Int: [String]]

  /// How long texts are in it, against Finnish.
  package let growth: LengthGrowth

  /// The letters that stand in texts for those of its alphabet.
  package let standIns: StandIns

  /// The apostrophes, accents and primes to look at where they stand inside its words.
  package let wordMarks: Set<Unicode.Scalar>

  /// What it is told from the others by.
  let trigrams: Trigrams

  /// The safe fixes, in the order they are applied.
  package let fixes: [Fix]

  let scan: FixScan

  /// A language; `ownFixes` are those besides the fixes for all.
  init(
    code: String, aliases: [String] = [], alphabet: Alphabet, collation: Collation,
    typography: Typography, names: [String: String], numerals: [Int: [String]] = [:],
    growth: LengthGrowth = .none, standIns: StandIns = StandIns(),
    wordMarks: Set<Unicode.Scalar> = [], ownFixes: [Fix] = [], trigrams: Trigrams
  ) {
    self.code = code
    self.aliases = aliases
    self.alphabet = alphabet
    self.collation = collation
    self.typography = typography
    self.names = names
    self.numerals = numerals
    self.growth = growth
    self.standIns = standIns
    self.wordMarks = wordMarks
    self.trigrams = trigrams
    fixes = Fix.inOrder(with: ownFixes)
    scan = FixScan(fixes)
  }
}
