extension Span<UInt8> {
  /// Whether it can stand as a name, with one colon at most; beyond ASCII everything is taken for a
  /// letter.
  var isXMLName: Bool {
    var startsPart = true
    var colons = 0
    for index in indices {
      if self[index] == UInt8(ascii: ":") && !startsPart {
        startsPart = true
        colons += 1
      } else if self[index].isNameStart || !startsPart && self[index].isNameContinuation {
        startsPart = false
      } else {
        return false
      }
    }
    return !startsPart && colons <= 1
  }

  /// Whether two ASCII characters stand in it, one after the other.
  func holds(_ pair: StaticString) -> Bool {
    indices.dropFirst().contains { index in
      pair.description.utf8.elementsEqual([self[index - 1], self[index]])
    }
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

extension XLIFFError {
  /// The trouble with a character that XML cannot hold.
  static func character(_ scalar: Unicode.Scalar, in place: String) -> XLIFFError {
    XLIFFError(.character, "\(place) holds U+\(CodePoint.hex(scalar)), which XML cannot hold")
  }
}
