internal import ICU

/// The letters that the words of a language are written with, in both cases.
package struct Alphabet: Sendable {
  /// The letters of its own words, in lower case; marks that count as letters, such as U+02B9,
  /// included.
  package let letters: Set<Unicode.Scalar>

  /// The letters found in names and loans only, in lower case.
  package let inNamesOnly: Set<Unicode.Scalar>

  /// - Parameters:
  ///   - letters: the letters in lower case, with or without spaces between.
  ///   - inNamesOnly: those of names.
  init(_ letters: String, inNamesOnly: String = "") {
    self.letters = Set(letters.unicodeScalars).subtracting([" "])
    self.inNamesOnly = Set(inNamesOnly.unicodeScalars).subtracting([" "])
  }

  /// Whether this is a letter of the language's own words, in either case.
  package func contains(_ scalar: Unicode.Scalar) -> Bool {
    let lowercase = scalar.lowercase
    // İ and the Kelvin sign have their lower case in ASCII.
    return letters.contains(lowercase) && scalar.isASCII == lowercase.isASCII
  }
}
