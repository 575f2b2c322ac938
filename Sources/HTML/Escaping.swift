extension [UInt8] {
  /// Adds a text so that it stands for itself, in content as well as between quotation marks.
  ///
  /// A control character that no page may hold (HTML, section 13.1.4) becomes U+FFFD.
  mutating func append(escaping text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): self += "&amp;".utf8
      case UInt8(ascii: "<"): self += "&lt;".utf8
      case UInt8(ascii: ">"): self += "&gt;".utf8
      case UInt8(ascii: "\""): self += "&quot;".utf8
      case UInt8(ascii: "'"): self += "&#39;".utf8
      case 0x0D: self += "&#13;".utf8
      case 0..<0x09, 0x0B, 0x0C, 0x0E..<0x20, 0x7F: self += "\u{FFFD}".utf8
      default: append(byte)
      }
    }
  }
}
