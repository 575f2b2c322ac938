/// What the value of an attribute of 1.2 may be.
struct V12Type: Sendable {
  /// What it is, for a message.
  let description: String
  private let test: @Sendable (String) -> Bool

  private init(_ description: String, _ test: @escaping @Sendable (String) -> Bool) {
    self.description = description
    self.test = test
  }

  /// A type that 2.x has too.
  init(_ type: AttributeType) {
    self.init(type.description, type.accepts)
  }
}

extension V12Type {
  /// Whether a text is such a value, once white space around it is taken off.
  func accepts(_ text: String) -> Bool { test(text.withoutOuterSpace) }

  static let text = V12Type(.text)
  static let name = V12Type(.name)
  static let language = V12Type(.language)
  static let yesNo = V12Type(.yesNo)
  static let space = V12Type(.space)

  static func oneOf(_ values: String) -> V12Type { V12Type(.oneOf(values.words)) }

  /// One of some values, or another that begins with `x-`.
  static func open(_ values: String) -> V12Type {
    let values = values.words
    return V12Type("one of \(values.joined(separator: ", ")), or x-…") { text in
      values.contains(text) || text.isOwnValue
    }
  }

  /// Any number of such values with spaces between.
  static func list(of type: V12Type) -> V12Type {
    V12Type("each \(type.description)") { $0.words.allSatisfy(type.accepts) }
  }

  static func either(_ one: V12Type, _ other: V12Type) -> V12Type {
    V12Type("\(one.description), or \(other.description)") {
      one.accepts($0) || other.accepts($0)
    }
  }

  static let date = V12Type("a date and time as 2026-11-21T22:30:00Z", \.isDateTime)

  static let uri = V12Type("a URI", \.isURIReference)

  /// Four numbers or `#`: x;y;cx;cy.
  static let coordinates = V12Type("x;y;cx;cy") { text in
    let parts = text.split(separator: ";", omittingEmptySubsequences: false)
    return parts.count == 4 && parts.allSatisfy { $0 == "#" || $0.isInteger }
  }

  static let mediaType = V12Type("a media type") { text in
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    return mediaTypes.contains(parts[0]) && (parts.count == 1 || !parts[1].isEmpty)
  }

  private static let mediaTypes: [Substring] = [
    "text", "multipart", "message", "application", "image", "audio", "video", "model",
  ]
}

extension String {
  /// Its parts between white space.
  fileprivate var words: [String] { [String](attributeText: self) ?? [] }

  fileprivate var withoutOuterSpace: String {
    guard utf8.first?.isXMLSpace == true || utf8.last?.isXMLSpace == true else { return self }
    let inner = utf8.drop(while: \.isXMLSpace)
    guard let end = inner.lastIndex(where: { !$0.isXMLSpace }) else { return "" }
    return String(inner[...end]) ?? self
  }

  /// Whether it is a value of a tool's own: `x-` and something without white space.
  fileprivate var isOwnValue: Bool {
    utf8.count > 2 && hasPrefix("x-") && !unicodeScalars.contains { $0.properties.isWhitespace }
  }
}

extension Substring {
  /// Whether it is a decimal integer, perhaps negative.
  fileprivate var isInteger: Bool {
    let digits = hasPrefix("-") ? dropFirst() : self
    return !digits.isEmpty && digits.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
  }
}
