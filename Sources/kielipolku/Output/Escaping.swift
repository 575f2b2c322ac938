import ICU

/// Makes text safe for where it is shown.
enum Escaping {
  /// Text for one line of a terminal: control, format and line characters are written as escapes.
  static func oneLine(_ text: String) -> String {
    guard text.utf8.contains(where: mayBeUnsafe), text.unicodeScalars.contains(where: isUnsafe)
    else { return text }
    return text.unicodeScalars.reduce(into: "") { line, scalar in
      if scalar == "\n" {
        line += "\\n"
      } else if isUnsafe(scalar) {
        line += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        line.unicodeScalars.append(scalar)
      }
    }
  }

  /// Whether a code point with this byte may be one that is escaped: those of two bytes from U+00C0 to
  /// U+02FF are letters and signs all.
  private static func mayBeUnsafe(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte >= 0xCC
  }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
    switch scalar.category {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate:
      return true
    default: return false
    }
  }

  /// A cell of comma-separated values (RFC 4180) that no spreadsheet takes for a formula.
  static func cell(_ text: String) -> String {
    let isFormula =
      text.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false
    let safe = isFormula ? "'" + text : text
    guard safe.unicodeScalars.contains(where: { ",\"\n\r".unicodeScalars.contains($0) }) else {
      return safe
    }
    return "\""
      + safe.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
