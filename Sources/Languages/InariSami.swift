extension Language {
  /// Inari Sámi.
  ///
  /// Letters: CLDR's exemplars and the Sámi Parliament's list of special letters; names keep those
  /// of their own language. ICU's list patterns and quotation marks for `smn` are the root's, so
  /// they are given here.
  static let inariSami = Language(
    code: "smn",
    alphabet: Alphabet("abcčdđefghijklmnŋoprsštuvyzžáâä", inNamesOnly: "qwxåöæø"),
    collation: .locale("smn"),
    typography: .common(conjunction: "já", atTime: "tme"),
    names: [
      "fi": "suomâkielâ", "sv": "ruotâkielâ", "se": "tavesämikielâ", "smn": "anarâškielâ",
      "sms": "nuorttâlâškielâ",
    ],
    ownFixes: [.strokedD])
}
