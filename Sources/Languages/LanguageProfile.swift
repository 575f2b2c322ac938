/// What a language is told by.
struct LanguageProfile: Sendable {
  let code: String
  let alphabet: Alphabet
  let trigrams: Trigrams
}

extension LanguageProfile {
  /// The languages, and the one that turns up among them unasked.
  static let all =
    Language.all.map {
      LanguageProfile(code: $0.code, alphabet: $0.alphabet, trigrams: $0.trigrams)
    } + [.english]
}
