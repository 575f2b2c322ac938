/// UTF-8 that was read as Windows-1252: `Ã¤` for ä.
enum Windows1252 {
  /// A letter or sign that several code points of a text are the bytes of.
  struct Letter {
    let scalar: Unicode.Scalar

    /// How many code points of the text.
    let count: Int
  }

  /// The letter that begins at a place of a text; nil where there is none.
  static func letter(in text: ArraySlice<Unicode.Scalar>) -> Letter? {
    let bytes = text.prefix(3).map(byte)
    guard let first = bytes.first, let first else { return nil }
    let count = first >= 0xE0 ? 3 : 2
    guard 0xC2..<0xF0 ~= first, bytes.count >= count else { return nil }
    var value = UInt32(first & (count == 3 ? 0x0F : 0x1F))
    for byte in bytes[1..<count] {
      guard let byte, 0x80..<0xC0 ~= byte else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return Unicode.Scalar(value).map { Letter(scalar: $0, count: count) }
  }

  /// The byte that a code point stands for; the five that Windows-1252 leaves open are C1 controls.
  private static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    if let byte = specials[scalar] { return byte }
    return scalar.value >= 0x80 ? UInt8(exactly: scalar.value) : nil
  }

  private static let specials: [Unicode.Scalar: UInt8] = {
    let scalars = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ".unicodeScalars
    return Dictionary(uniqueKeysWithValues: zip(scalars, 0x80...0x9F).filter { $0.0 != " " })
  }()
}
