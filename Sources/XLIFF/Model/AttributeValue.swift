/// What an attribute's text can be read as.
public protocol AttributeValue: Sendable {
  /// Reads the text of an attribute; `nil` where it is no such value.
  init?(attributeText: String)
  /// The text to write.
  var attributeText: String { get }
}

/// The text itself.
extension String: AttributeValue {
  /// The text, whatever it is.
  public init?(attributeText: String) { self = attributeText }
  /// Itself.
  public var attributeText: String { self }
}

/// `yes` and `no`.
extension Bool: AttributeValue {
  /// Reads `yes` or `no`.
  public init?(attributeText: String) {
    switch attributeText {
    case "yes": self = true
    case "no": self = false
    default: return nil
    }
  }

  /// `yes` or `no`.
  public var attributeText: String { self ? "yes" : "no" }
}

/// A decimal integer.
extension Int: AttributeValue {
  /// Reads a decimal integer.
  public init?(attributeText: String) { self.init(attributeText) }
  /// The integer in decimal.
  public var attributeText: String { String(self) }
}

/// A decimal number, such as a similarity in per cent.
extension Double: AttributeValue {
  /// Reads a decimal number.
  public init?(attributeText: String) { self.init(attributeText) }
  /// The number, without a fraction where it has none.
  public var attributeText: String {
    let text = String(self)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}

/// A list of names with spaces between: NMTOKENS.
extension [String]: AttributeValue {
  /// Splits at white space.
  public init?(attributeText: String) {
    self = attributeText.unicodeScalars.split { " \t\r\n".unicodeScalars.contains($0) }
      .map { String($0) }
  }

  /// The names with single spaces between.
  public var attributeText: String { joined(separator: " ") }
}

/// An enumeration of the specification, by its literals.
extension AttributeValue where Self: RawRepresentable<String> {
  /// Reads one of the literals.
  public init?(attributeText: String) { self.init(rawValue: attributeText) }
  /// The literal.
  public var attributeText: String { rawValue }
}
