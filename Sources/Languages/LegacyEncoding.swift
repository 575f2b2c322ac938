/// An encoding of old Sámi texts, with what its letters look like when they are read as
/// Windows-1252.
struct LegacyEncoding: Sendable {
  let name: String

  /// The letters by the signs that they look like.
  let letters: [Unicode.Scalar: Unicode.Scalar]

  private init(_ name: String, _ signs: String, _ letters: String) {
    self.name = name
    self.letters = Dictionary(
      uniqueKeysWithValues: zip(signs.unicodeScalars, letters.unicodeScalars))
  }

  /// The single-byte encodings; š and á, â, ä, õ are the same in WinSami2 as in Windows-1252.
  static let all = [
    LegacyEncoding("WinSami2", "„‚˜‰¹¸¼º¿¾¡™¥¢³²†…ˆ‡", "čČđĐŋŊŧŦžŽǧǦǥǤǩǨʒƷǯǮ"),
    LegacyEncoding("ISO-IR-197", "¢¡¤£±¯³²¸µº¹ª¨¦¥®¬½¼¿¾", "čČđĐŋŊšŠŧŦžŽǧǦǥǤǩǨʒƷǯǮ"),
  ]

  /// The signs that are letters in one of these.
  ///
  /// Left out are … and ¬, which good text and lost soft hyphens have: what is in a wrong encoding
  /// has others too.
  static let signs = Set(all.flatMap(\.letters.keys)).subtracting(["…", "¬"])

  /// Whether a code point calls for a look at the encoding of its text.
  static func isTelling(_ scalar: Unicode.Scalar) -> Bool { telling.contains(scalar) }

  /// The signs, and what the letters of UTF-8 have at least one of.
  private static let telling = signs.union("ÃÂÇÊÆ‘‹Œ".unicodeScalars)
    .union((0x80...0x9F).map { Unicode.Scalar($0 as UInt8) })
}
