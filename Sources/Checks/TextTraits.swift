/// Which bytes a text has, found in one pass, so that only the rules are asked that they call for.
package struct TextTraits: OptionSet, Sendable {
  package let rawValue: UInt16

  package init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  /// 0–9
  package static let digit = TextTraits(rawValue: 1 << 0)
  /// `{`
  package static let brace = TextTraits(rawValue: 1 << 1)
  /// `@`
  package static let at = TextTraits(rawValue: 1 << 2)
  /// What links begin with: `[`, `<`, `:`, or a dot.
  package static let link = TextTraits(rawValue: 1 << 3)
  /// Bytes that texts not in NFC have at least one of: the lead bytes of U+0300 and above.
  package static let high = TextTraits(rawValue: 1 << 4)
  /// Two spaces in a row.
  package static let doubleSpace = TextTraits(rawValue: 1 << 5)
  /// White space, or what may be some beyond ASCII, at the start or the end.
  package static let outerSpace = TextTraits(rawValue: 1 << 6)

  package init(of text: String) {
    var traits: TextTraits = []
    var last: UInt8 = 0
    for byte in text.utf8 {
      traits.formUnion(Self.table[Int(byte)])
      if byte == UInt8(ascii: " "), last == byte { traits.insert(.doubleSpace) }
      last = byte
    }
    if Self.maySpace(text.utf8.first) || Self.maySpace(last) { traits.insert(.outerSpace) }
    self = traits
  }

  private static func maySpace(_ byte: UInt8?) -> Bool {
    byte.map { $0 <= UInt8(ascii: " ") || $0 >= 0x80 } ?? false
  }

  private static let table: [TextTraits] = (0...255).map { (byte: UInt8) in
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "{"): .brace
    case UInt8(ascii: "@"): .at
    case UInt8(ascii: "["), UInt8(ascii: "<"), UInt8(ascii: ":"), UInt8(ascii: "."): .link
    case 0xCC...0xFF: .high
    default: []
    }
  }
}
