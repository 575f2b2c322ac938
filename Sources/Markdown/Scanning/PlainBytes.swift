/// Bytes by which a text is told to be words alone.
struct PlainBytes {
  /// The bytes of ASCII that are none, by their values.
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// In texts of a markup: letters, spaces and most marks.
  static func all(in markup: InlineText.Markup) -> PlainBytes { markup == .line ? line : text }

  private static let line = PlainBytes { $0.isCommon && !TextScanner.mayBegin(with: $0) }
  private static let text = PlainBytes {
    $0.isCommon && !TextScanner.mayBegin(with: $0) && !$0.isSpecial
  }

  private init(_ isPlain: (UInt8) -> Bool) {
    for byte: UInt8 in 0..<64 where !isPlain(byte) { low |= 1 &<< UInt64(byte) }
    for byte: UInt8 in 64..<128 where !isPlain(byte) { high |= 1 &<< UInt64(byte - 64) }
  }

  func contains(_ byte: UInt8) -> Bool {
    guard byte < 0x80 else { return byte.isCommon }
    return ((byte < 64 ? low : high) &>> UInt64(byte & 63)) & 1 == 0
  }
}

extension UInt8 {
  /// Whether it is in common texts: no control character, and nothing of U+F000 to U+FFFF.
  var isCommon: Bool { self >= 0x20 && self != 0xEF }
}
