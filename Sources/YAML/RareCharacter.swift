/// Characters that YAML forbids or that are line breaks in YAML 1.1 only.
///
/// YAML 1.1, section 5.1: no C0 and C1 control characters but TAB, LF, CR and NEL, no DEL, no
/// noncharacter U+FFFE or U+FFFF; libyaml also refuses U+FEFF behind the head of the file.
enum RareCharacter {
  /// Whether any of them, or a CR without LF, is in these UTF-8 bytes.
  static func occurs(in bytes: [UInt8]) -> Bool {
    let span = bytes.span
    let block = 1024
    for start in stride(from: head(of: bytes), to: bytes.count, by: block) {
      let range = start..<min(start + block, bytes.count)
      guard mayOccur(in: span.extracting(range)) else { continue }
      for index in range where kind(in: span, at: index) != nil { return true }
    }
    return false
  }

  /// The forbidden characters and where they are.
  static func forbidden(in bytes: [UInt8], atMost limit: Int) -> [(Int, Unicode.Scalar)] {
    let span = bytes.span
    var found: [(Int, Unicode.Scalar)] = []
    for index in head(of: bytes)..<bytes.count where found.count < limit {
      if case .forbidden(let scalar) = kind(in: span, at: index) { found.append((index, scalar)) }
    }
    return found
  }

  private enum Kind: Equatable {
    case forbidden(Unicode.Scalar)
    case lineBreak
  }

  private static func head(of bytes: [UInt8]) -> Int {
    ByteOrderMark.isPresent(in: bytes) ? ByteOrderMark.utf8.count : 0
  }

  /// A quick look: whether a byte is there that is in such a character, and in few others.
  private static func mayOccur(in span: Span<UInt8>) -> Bool {
    let controls = span.count { $0 < 0x20 } - span.count { $0 == Byte.lineFeed }
    let others = span.count { $0 == 0x7F } + span.count { $0 == 0xC2 } + span.count { $0 == 0xEF }
    // The last bytes of LS and PS; the first two are those of dashes and quotation marks too.
    let separators = span.count { $0 & 0xFE == 0xA8 }
    return controls + others + separators > 0
  }

  private static func kind(in span: Span<UInt8>, at index: Int) -> Kind? {
    func byte(_ ahead: Int) -> UInt8 { index + ahead < span.count ? span[index + ahead] : 0 }
    switch byte(0) {
    case Byte.tab, Byte.lineFeed: return nil
    case Byte.carriageReturn: return byte(1) == Byte.lineFeed ? nil : .lineBreak
    case let control where control < 0x20 || control == 0x7F:
      return .forbidden(Unicode.Scalar(control))
    case 0xC2 where byte(1) < 0xA0:
      return byte(1) == 0x85 ? .lineBreak : .forbidden(Unicode.Scalar(byte(1)))
    case 0xE2 where LineBreak.length(in: span, at: index) > 0: return .lineBreak
    case 0xEF where byte(1) == 0xBB && byte(2) == 0xBF: return .forbidden("\u{FEFF}")
    case 0xEF where byte(1) == 0xBF && byte(2) >= 0xBE:
      return .forbidden(byte(2) == 0xBE ? "\u{FFFE}" : "\u{FFFF}")
    default: return nil
    }
  }
}
