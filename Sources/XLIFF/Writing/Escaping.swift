/// Where a text is written, which decides what must be written otherwise than it is.
enum Escaping {
  /// In the content of an element.
  case text
  /// In an attribute, where white space would be normalised.
  case attribute
  /// In a CDATA section, which cannot hold its own end, nor a carriage return.
  case cdata
  /// Where nothing can be escaped: comments and processing instructions.
  case nothing
}

extension Escaping {
  /// How to write the byte at an index of a text; `nil` for as it is.
  func replacement(at index: Int, of text: Span<UInt8>) -> StaticString? {
    switch (self, text[index]) {
    case (.text, UInt8(ascii: "&")), (.attribute, UInt8(ascii: "&")): "&amp;"
    case (.text, UInt8(ascii: "<")), (.attribute, UInt8(ascii: "<")): "&lt;"
    case (.text, UInt8(ascii: ">")), (.attribute, UInt8(ascii: ">")): "&gt;"
    case (.text, 0x0D), (.attribute, 0x0D): "&#13;"
    case (.attribute, UInt8(ascii: "\"")): "&quot;"
    case (.attribute, 0x09): "&#9;"
    case (.attribute, 0x0A): "&#10;"
    case (.cdata, UInt8(ascii: ">")) where text.endsSection(at: index): "]]><![CDATA[>"
    case (.cdata, 0x0D): "]]>&#13;<![CDATA["
    default: nil
    }
  }
}

extension ByteBuffer {
  /// Adds a text, escaped for its place.
  ///
  /// - Parameters:
  ///   - text: The text, as UTF-8.
  ///   - place: Where it stands.
  ///   - unrepresentable: What to do with a character that XML cannot hold.
  /// - Throws: What `unrepresentable` throws.
  mutating func append(
    _ text: Span<UInt8>, escaping place: Escaping,
    unrepresentable: (Unicode.Scalar, inout ByteBuffer) throws(XLIFFError) -> Void
  ) throws(XLIFFError) {
    var clean = 0
    var index = text.firstSpecial(from: 0)
    while index < text.count {
      if let scalar = text.unrepresentable(at: index) {
        append(text.extracting(clean..<index))
        try unrepresentable(scalar, &self)
        clean = index + UTF8.width(scalar)
      } else if let replacement = place.replacement(at: index, of: text) {
        append(text.extracting(clean..<index))
        append(replacement)
        clean = index + 1
      }
      index = text.firstSpecial(from: index + 1)
    }
    append(text.extracting(clean..<text.count))
  }

  /// Adds a `cp` element for a character, where the element that it is in may hold one.
  mutating func append(codePoint scalar: Unicode.Scalar, in parent: Name) throws(XLIFFError) {
    guard parent.holdsCodePoints else {
      throw .character(scalar, in: "the text of ‘\(parent.qualified)’")
    }
    append(
      "<\(Name(.core, "cp", prefix: parent.prefix).qualified) hex=\"\(CodePoint.hex(scalar))\"/>")
  }
}

extension Name {
  /// Whether an element of this name may hold `cp` elements.
  fileprivate var holdsCodePoints: Bool {
    guard namespace == .core else { return false }
    return switch local {
    case "source", "target", "pc", "mrk", "data": true
    default: false
    }
  }
}

extension UInt8 {
  /// Whether a text may not hold it as it is in some place: controls, `"`, `&`, `<`, `>`, and the
  /// first byte of U+FFFE and U+FFFF.
  fileprivate var isSpecial: Bool {
    self < 64 ? (Self.special &>> UInt64(self)) & 1 != 0 : self == 0xEF
  }

  private static var special: UInt64 {
    0xFFFF_FFFF | 1 << UInt64(0x22) | 1 << UInt64(0x26) | 1 << UInt64(0x3C) | 1 << UInt64(0x3E)
  }
}

extension SIMD16<UInt8> {
  /// Whether one of the bytes is special.
  ///
  /// `"` and `&` differ in one bit only, `<` and `>` too.
  @inline(__always)
  fileprivate var holdsSpecial: Bool {
    let found =
      (self .< Self(repeating: 0x20))
      .| ((self | Self(repeating: 0x04)) .== Self(repeating: UInt8(ascii: "&")))
      .| ((self | Self(repeating: 0x02)) .== Self(repeating: UInt8(ascii: ">")))
      .| (self .== Self(repeating: 0xEF))
    // Both are of 16 bytes; as two words they are tested at once.
    let words = unsafe unsafeBitCast(found, to: SIMD2<UInt64>.self)
    return words[0] | words[1] != 0
  }
}

extension Span<UInt8> {
  /// The index of the first special byte from an index on; the end where there is none.
  fileprivate func firstSpecial(from start: Int) -> Int {
    var index = start
    while count >= 16, index < count {
      // The whole block is inside the text, the last one partly for a second time.
      let block = unsafe bytes.unsafeLoadUnaligned(
        fromByteOffset: Swift.min(index, count - 16), as: SIMD16<UInt8>.self)
      if block.holdsSpecial { break }
      index += 16
    }
    while index < count, !self[index].isSpecial { index += 1 }
    return Swift.min(index, count)
  }

  /// The character at an index, if it is one that XML cannot hold.
  fileprivate func unrepresentable(at index: Int) -> Unicode.Scalar? {
    switch self[index] {
    case 0x09, 0x0A, 0x0D: nil
    case 0..<0x20: Unicode.Scalar(self[index])
    case 0xEF where index + 2 < count && self[index + 1] == 0xBF && self[index + 2] >= 0xBE:
      self[index + 2] == 0xBE ? "\u{FFFE}" : "\u{FFFF}"
    default: nil
    }
  }

  /// Whether `]]` stands before an index.
  fileprivate func endsSection(at index: Int) -> Bool {
    index >= 2 && self[index - 1] == UInt8(ascii: "]") && self[index - 2] == UInt8(ascii: "]")
  }
}
