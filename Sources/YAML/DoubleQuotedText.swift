/// Texts in double quotes, on one line.
enum DoubleQuotedText {
  static func bytes(of text: String) -> [UInt8] {
    var bytes = [Byte.quote]
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": bytes += [Byte.backslash, UInt8(ascii: scalar)]
      case _ where needsEscape(scalar): bytes += escape(scalar).utf8
      default: bytes += UTF8.encode(scalar) ?? .init()
      }
    }
    return bytes + [Byte.quote]
  }

  /// Whether a scalar cannot be seen or may not stand in a YAML file; a tab may.
  static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\t": false
    case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{FFFE}",
      "\u{FFFF}":
      true
    default: false
    }
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\n": "\\n"
    case "\r": "\\r"
    case _ where scalar.value <= 0xFF: "\\x" + hex(scalar.value, 2)
    default: "\\u" + hex(scalar.value, 4)
    }
  }
}
