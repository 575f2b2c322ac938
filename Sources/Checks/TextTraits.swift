import ICU

/// Which bytes a text has, found in one pass, so that only the rules are asked that they call for.
///
/// A trait may be there without what a rule looks for; it is never missing where that is.
package struct TextTraits: OptionSet, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// A digit 0–9.
  package static let digit = TextTraits(rawValue: 1 << 0)
  /// The brace `{`.
  package static let brace = TextTraits(rawValue: 1 << 1)
  /// The sign `@`.
  package static let at = TextTraits(rawValue: 1 << 2)
  /// What links and web addresses have: `[`, `<`, `//` or `ww`.
  package static let link = TextTraits(rawValue: 1 << 3)
  /// Bytes that texts not in NFC have at least one of.
  package static let high = TextTraits(rawValue: 1 << 4)
  /// Two spaces in a row.
  package static let doubleSpace = TextTraits(rawValue: 1 << 5)
  /// White space, or what may be some beyond ASCII, at the start or the end.
  package static let outerSpace = TextTraits(rawValue: 1 << 6)

  package init(of text: String) {
    var traits: TextTraits = []
    let (single, doubled) = (Self.single.span, Self.doubled.span)
    let bytes = text.utf8Span.span
    var last = UInt8.max
    for index in bytes.indices {
      let byte = bytes[index]
      traits.formUnion(single[Int(byte)])
      // Letters that differ by case are doubled too.
      if (byte ^ last) & 0xDF == 0 { traits.formUnion(doubled[Int(byte)]) }
      last = byte
    }
    if Self.maySpace(text.utf8.first) || Self.maySpace(last) { traits.insert(.outerSpace) }
    self = traits
  }

  private static func maySpace(_ byte: UInt8?) -> Bool {
    byte.map { $0 <= UInt8(ascii: " ") || $0 >= 0x80 } ?? false
  }

  private static let single: [TextTraits] = (0...255).map { (byte: UInt8) in
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "{"): .brace
    case UInt8(ascii: "@"): .at
    case UInt8(ascii: "["), UInt8(ascii: "<"): .link
    case NFC.firstDoubtfulByte...: .high
    default: []
    }
  }

  private static let doubled: [TextTraits] = (0...255).map { (byte: UInt8) in
    switch byte {
    case UInt8(ascii: " "): .doubleSpace
    case UInt8(ascii: "/"), UInt8(ascii: "w"), UInt8(ascii: "W"): .link
    default: []
    }
  }
}
