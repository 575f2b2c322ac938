extension Language {
  /// Northern Sámi.
  ///
  /// Letters: CLDR's exemplars and the Sámi Parliament's list of special letters; names keep those
  /// of their own language. Import also takes `sme`, the ISO 639-3 code that Sámi language tools
  /// use.
  static let northernSami = Language(
    code: "se",
    aliases: ["sme"],
    alphabet: Alphabet("abcčdđefghijklmnŋoprsštŧuvzžá", inNamesOnly: "qwxyåäöæø"),
    collation: .locale("se"),
    typography: .common(conjunction: "ja", atTime: nil),
    names: [
      "fi": "suomagiella", "sv": "ruoŧagiella", "se": "davvisámegiella", "smn": "anárašgiella",
      "sms": "nuortalašgiella",
    ],
    ownFixes: [.strokedD])
}
