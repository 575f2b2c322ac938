extension Language {
  /// Swedish as it is written in Finland.
  ///
  /// Letters: CLDR's exemplars.
  static let swedish = Language(
    code: "sv",
    alphabet: Alphabet("abcdefghijklmnopqrstuvwxyz åäöéà"),
    collation: .locale("sv"),
    typography: .common(conjunction: "och", atTime: "kl."),
    names: [
      "fi": "finska", "sv": "svenska", "se": "nordsamiska", "smn": "enaresamiska",
      "sms": "skoltsamiska",
    ])
}
