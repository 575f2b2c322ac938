extension Language {
  /// Skolt Sámi.
  ///
  /// Letters: the Sámi Parliament's list of special letters. U+02B9 (ʹ, softening) and U+02BC (ʼ)
  /// are letters too. ICU has no data for `sms`: it would answer for the default locale of the
  /// process. The order of the letters is the alphabet's, on top of the root's; the two marks do
  /// not count in it.
  ///
  /// Names of Northern and Inari Sámi are not attested.
  static let skoltSami = Language(
    code: "sms",
    alphabet: Alphabet("aâbcčʒǯdđefgǧǥhijkǩlmnŋoõprsštuvzžåä ʹʼ", inNamesOnly: "qwxyöá"),
    collation: .rules(
      """
      &A<â<<<Â &C<č<<<Č<ʒ<<<Ʒ<ǯ<<<Ǯ &D<đ<<<Đ &G<ǧ<<<Ǧ<ǥ<<<Ǥ &K<ǩ<<<Ǩ &N<ŋ<<<Ŋ &O<õ<<<Õ &S<š<<<Š
      &Z<ž<<<Ž<å<<<Å<ä<<<Ä<ö<<<Ö &[last tertiary ignorable]=ʹ=ʼ=ˈ
      """),
    typography: .common(conjunction: "da", atTime: "čiâss"),
    names: ["fi": "lääʹddǩiõll", "sv": "ruõccǩiõll", "sms": "sääʹmǩiõll"],
    ownFixes: [.strokedD, .caronG, .skoltPrime])
}
