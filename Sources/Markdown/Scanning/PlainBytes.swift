/// What the bytes of a text say of it: whether it is words alone.
struct PlainBytes {
  /// What a byte may be besides a part of a word.
  private enum Sign: UInt8 {
    /// The sign of a placeholder, a number or an address.
    case span = 1
    /// Markup, a control character, or of U+F000 to U+FFFF.
    case markup = 2
  }

  /// What the bytes of a text tell.
  enum Verdict {
    case plain
    /// To be told by a ``TextScanner``.
    case perhaps
    case marked
  }

  /// By the values of the bytes: nothing or a sign.
  private var signs: InlineArray<256, UInt8>

  /// In texts of a markup letters, spaces and most marks are plain.
  static func all(in markup: InlineText.Markup) -> PlainBytes { markup == .line ? line : text }

  private static let line = PlainBytes { !$0.isCommon }
  private static let text = PlainBytes { !$0.isCommon || $0.isSpecial }

  private init(_ isMarkup: (UInt8) -> Bool) {
    signs = InlineArray { index in
      let byte = UInt8(index)
      if isMarkup(byte) { return Sign.markup.rawValue }
      return TextScanner.mayBegin(with: byte) ? Sign.span.rawValue : 0
    }
  }

  /// What all bytes of a text tell together; without a way out of the loop it is at its quickest.
  func verdict(on text: Span<UInt8>) -> Verdict {
    var found: UInt8 = 0
    for index in text.indices { found |= signs[Int(text[index])] }
    if found & Sign.markup.rawValue != 0 { return .marked }
    return found == 0 ? .plain : .perhaps
  }
}

extension UInt8 {
  /// Whether it is in common texts: no control character, and nothing of U+F000 to U+FFFF.
  var isCommon: Bool { self >= 0x20 && self != 0xEF }
}
