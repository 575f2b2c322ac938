extension String {
  /// Whether it can stand as a name without a colon; beyond ASCII everything is taken for a letter.
  var isXMLName: Bool {
    guard let first = utf8.first, first.isNameStart else { return false }
    return utf8.allSatisfy { $0.isNameStart || $0.isNameContinuation }
  }
}

extension String.UTF8View {
  /// Whether two ASCII characters stand in it, one after the other.
  func holds(_ pair: StaticString) -> Bool {
    zip(self, dropFirst()).contains { pair.description.utf8.elementsEqual([$0, $1]) }
  }
}

extension UInt8 {
  fileprivate var isNameStart: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "_"), 0x80...: true
    default: false
    }
  }

  fileprivate var isNameContinuation: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."): true
    default: false
    }
  }
}

extension Name {
  /// Whether an element of this name may hold `cp` elements.
  var holdsCodePoints: Bool {
    guard namespace == .core else { return false }
    return switch local {
    case "source", "target", "pc", "mrk", "data": true
    default: false
    }
  }
}

extension XLIFFError {
  /// The trouble with a character that XML cannot hold.
  static func character(_ scalar: Unicode.Scalar, in place: String) -> XLIFFError {
    XLIFFError(.character, "\(place) holds U+\(CodePoint.hex(scalar)), which XML cannot hold")
  }
}
