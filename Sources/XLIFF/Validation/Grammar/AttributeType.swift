/// What the value of an attribute may be.
indirect enum AttributeType: Sendable {
  case text
  case name
  case names
  case language
  case uri
  case hexBinary
  /// An integer from 1, up to a greatest one if there is one.
  case positive(upTo: Int?)
  /// An integer, of any sign.
  case integer
  /// A decimal number of a range.
  case decimal(ClosedRange<Double>)
  case oneOf([String])
  /// `authority:value`.
  case userDefined
  case either(AttributeType, AttributeType)

  static let yesNo = AttributeType.oneOf(["yes", "no"])
  static let direction = AttributeType.oneOf(["ltr", "rtl", "auto"])
  static let space = AttributeType.oneOf(["default", "preserve"])
}

extension AttributeType {
  /// Whether a text is such a value.
  func accepts(_ text: String) -> Bool {
    switch self {
    case .text: true
    case .name: text.isNMTOKEN
    case .names: !text.names.isEmpty && text.names.allSatisfy { $0.isNMTOKEN }
    case .language: LanguageTag.isWellFormed(text)
    case .uri: !text.holdsWhiteSpace
    case .hexBinary:
      text.utf8.count.isMultiple(of: 2) && !text.isEmpty
        && text.allSatisfy { $0.isASCII && $0.isHexDigit }
    case .positive(let greatest):
      Int(text).map { $0 >= 1 && $0 <= greatest ?? .max } ?? false
    case .integer: Int(text) != nil
    case .decimal(let range): text.isDecimal && Double(text).map(range.contains) ?? false
    case .oneOf(let values): values.contains(text)
    case .userDefined: text.isUserDefined
    case .either(let one, let other): one.accepts(text) || other.accepts(text)
    }
  }

  /// Whether a text of UTF-8 is such a value.
  func accepts(_ text: Span<UInt8>) -> Bool {
    switch self {
    case .text: true
    case .name where text.isASCIIName: true
    case .oneOf(let values): values.contains { text.isSame(as: $0) }
    case .userDefined where text.isASCIIName && text.holdsInnerColon: true
    default: accepts(text.string)
    }
  }

  /// What it is, for a message.
  var description: String {
    switch self {
    case .text: "text"
    case .name: "a name (NMTOKEN)"
    case .names: "names (NMTOKENS)"
    case .language: "a language tag (BCP 47)"
    case .uri: "a URI"
    case .hexBinary: "pairs of hexadecimal digits"
    case .positive(let greatest): greatest.map { "a number from 1 to \($0)" } ?? "a number from 1"
    case .integer: "an integer"
    case .decimal(let range): "a number from \(range.lowerBound) to \(range.upperBound)"
    case .oneOf(let values): "one of \(values.joined(separator: ", "))"
    case .userDefined: "authority:value"
    case .either(let one, let other): "\(one.description), or \(other.description)"
    }
  }
}

extension String {
  /// Its parts between white space.
  fileprivate var names: [String] { [String](attributeText: self) ?? [] }

  /// Whether it is a name token of XML.
  var isNMTOKEN: Bool { !isEmpty && unicodeScalars.allSatisfy(\.isNameCharacter) }

  /// Whether it is `authority:value`, neither empty and both without colons and white space.
  fileprivate var isUserDefined: Bool {
    let colon = UInt8(ascii: ":")
    return utf8.first != colon && utf8.last != colon && utf8.count { $0 == colon } == 1
      && !holdsWhiteSpace
  }

  /// Whether a character of it is white space to Unicode.
  fileprivate var holdsWhiteSpace: Bool {
    unicodeScalars.contains { scalar in
      scalar.isASCII ? scalar == " " || "\t"..."\r" ~= scalar : scalar.properties.isWhitespace
    }
  }

  /// Whether it is a decimal number as XML Schema writes it.
  fileprivate var isDecimal: Bool {
    utf8.contains { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
      && utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || ".+-".utf8.contains($0) }
  }
}

extension Span<UInt8> {
  /// Whether it is a name token of ASCII characters.
  var isASCIIName: Bool {
    for index in indices {
      guard self[index] < 0x80, Unicode.Scalar(self[index]).isNameCharacter else { return false }
    }
    return !isEmpty
  }

  /// Whether one colon is in it, with something before and after.
  fileprivate var holdsInnerColon: Bool {
    var colons = 0
    for index in indices where self[index] == UInt8(ascii: ":") {
      guard index > 0 && index < count - 1 else { return false }
      colons += 1
    }
    return colons == 1
  }

  fileprivate func isSame(as text: String) -> Bool {
    let other = text.utf8Span.span
    guard count == other.count else { return false }
    for index in indices where self[index] != other[index] { return false }
    return true
  }

  fileprivate var string: String {
    // The bytes are used within the closure only.
    unsafe withUnsafeBytes { bytes in unsafe String(decoding: bytes, as: UTF8.self) }
  }
}

extension Unicode.Scalar {
  /// Whether a name token may hold it.
  fileprivate var isNameCharacter: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", ":", "\u{B7}": true
    case "\u{0}"..."\u{BF}", "\u{D7}", "\u{F7}": false
    default: !properties.isWhitespace && properties.generalCategory != .otherPunctuation
    }
  }
}
