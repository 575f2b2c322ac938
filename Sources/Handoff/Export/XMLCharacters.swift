extension Unicode.Scalar {
  /// Whether XML cannot hold it at all (XML 1.0, section 2.2 `Char`).
  var isUnwritable: Bool {
    switch value {
    case 0x9, 0xA, 0xD: false
    case 0..<0x20, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}

extension UInt8 {
  /// Whether such a character may begin with it, in UTF-8.
  fileprivate var mayBeUnwritable: Bool { self < 0x20 || self == 0xEF }
}

extension String {
  /// Whether it holds a character that XML cannot.
  var hasUnwritable: Bool {
    utf8.contains(where: \.mayBeUnwritable) && unicodeScalars.contains(where: \.isUnwritable)
  }

  /// The text with U+FFFD for such characters, for places where it is only shown.
  var withoutUnwritable: String {
    guard hasUnwritable else { return self }
    return String(
      String.UnicodeScalarView(unicodeScalars.map { $0.isUnwritable ? "\u{FFFD}" : $0 }))
  }
}
