import Catalogue
import Markdown

/// What text may stand in a field of each kind.
enum ScalarKinds {
  struct Fault {
    let rule: LoadRule
    let message: String
  }

  /// What is wrong with a text as a value of a field, if anything.
  static func fault(of text: String, _ field: Field) -> Fault? {
    switch field.kind {
    case .line: wrong(isLine(text), "must be one line")
    case .number: wrong(isNumber(text), "must be a number such as 12 or 1.5")
    case .date: wrong(CalendarDate(text) != nil, "must be a date such as 2026-02-01")
    case .phone: wrong(isPhone(text), "must be a phone number such as +358 29 000 0000")
    case .email: wrong(isEmail(text), "must be an e-mail address")
    case .url: wrong(isURL(text), "must be an address that begins with https:// or http://")
    case .reference: wrong(Paths.areSlugs(text), "must be the path of a document, such as a/b")
    case .choice: choice(text, field.properties.of)
    case .text: markdown(text)
    case .policy, .group: nil
    }
  }

  private static func wrong(_ isRight: Bool, _ message: String) -> Fault? {
    isRight ? nil : Fault(rule: .wrongKind, message: message)
  }

  private static func choice(_ text: String, _ choices: [String]) -> Fault? {
    guard !choices.contains(text) else { return nil }
    let message = "is '\(text)', but must be one of: \(choices.joined(separator: ", "))"
    return Fault(rule: .unknownChoice, message: message)
  }

  private static func markdown(_ text: String) -> Fault? {
    switch MarkdownText.fault(in: text) {
    case .tooLong: wrong(false, "is longer than \(MarkdownText.longest) bytes")
    case .tooDeep(let line): wrong(false, "nests lists or quotes too deep (line \(line) of it)")
    case nil: nil
    }
  }

  /// Without the line breaks of ASCII and of Unicode (UAX #14, class BK).
  static func isLine(_ text: String) -> Bool {
    !text.unicodeScalars.contains {
      switch $0 {
      case "\n"..."\r", "\u{85}", "\u{2028}", "\u{2029}": true
      default: false
      }
    }
  }

  /// JSON's number (RFC 8259, section 6) of at most 15 digits, which every reader takes for the same
  /// number (IEEE 754 binary64).
  private static func isNumber(_ text: String) -> Bool {
    let unsigned = text.hasPrefix("-") ? text.dropFirst() : Substring(text)
    let parts = unsigned.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count <= 2 && parts.allSatisfy(isDigits)
      && parts.reduce(0) { $0 + $1.utf8.count } <= 15
      && (parts[0].utf8.count == 1 || !parts[0].hasPrefix("0"))
  }

  /// Digits in groups, with a country's prefix or without; at most 20 digits (ITU-T E.164 allows 15).
  private static func isPhone(_ text: String) -> Bool {
    let national = text.hasPrefix("+") ? text.dropFirst() : Substring(text)
    let groups = national.split(omittingEmptySubsequences: false) { $0 == " " || $0 == "-" }
    return groups.allSatisfy(isDigits) && (2...20).contains(groups.reduce(0) { $0 + $1.utf8.count })
  }

  private static func isEmail(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, isAddress(text), !parts[0].isEmpty else { return false }
    let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    return labels.count > 1 && !labels.contains { $0.isEmpty }
  }

  private static func isURL(_ text: String) -> Bool {
    guard let scheme = ["https://", "http://"].first(where: text.hasPrefix) else { return false }
    let rest = text.dropFirst(scheme.count)
    return isAddress(text) && !rest.isEmpty && !rest.hasPrefix("/")
  }

  /// Whether a text has no white space, control character or bracket that an address cannot have.
  private static func isAddress(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F && !"<>\"".utf8.contains($0) }
  }

  private static func isDigits(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
