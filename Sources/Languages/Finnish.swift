extension Language {
  /// Finnish, the source.
  ///
  /// Letters: CLDR's exemplars; š and ž in loans and names of places.
  static let finnish = Language(
    code: "fi",
    alphabet: Alphabet("abcdefghijklmnopqrstuvwxyz åäöšž"),
    collation: .locale("fi"),
    typography: .common(conjunction: "ja", atTime: "klo"),
    names: [
      "fi": "suomi", "sv": "ruotsi", "se": "pohjoissaame", "smn": "inarinsaame",
      "sms": "koltansaame",
    ])
}
