import Markdown

/// Where a link, image or bare address leads, whatever its text and title are.
struct LinkAddress {
  /// The address; of a link by reference its label.
  let text: String

  /// Nil for a code of another kind.
  init?(_ code: InlineCode) {
    switch code.kind {
    case .link: text = code.reference ?? Self.address(in: code.closing ?? "")
    case .image: text = Self.address(in: code.opening)
    case .autolink: text = String(code.opening.dropFirst().dropLast())
    case .url: text = code.opening
    default: return nil
    }
  }

  /// Whether this is the autolink of an e-mail address (CommonMark 0.30, section 6.4).
  var isEmail: Bool {
    text.utf8.contains(UInt8(ascii: "@")) && !text.utf8.contains(UInt8(ascii: ":"))
  }

  /// The address in `…](address "title")`; where there is none, the label in `…[label]`.
  private static func address(in markup: String) -> String {
    guard let start = start(of: "](", in: markup) ?? start(of: "[", in: markup) else {
      return markup
    }
    let rest = markup[start...].dropLast().drop(while: \.isWhitespace)
    if rest.first == "<" { return String(rest.dropFirst().prefix { $0 != ">" }) }
    return String(rest.prefix { !$0.isWhitespace })
  }

  /// The place behind the last of some marks.
  private static func start(of marks: String, in markup: String) -> String.Index? {
    let utf8 = markup.utf8
    let last = utf8.indices.last { utf8[$0...].starts(with: marks.utf8) }
    return last.map { utf8.index($0, offsetBy: marks.utf8.count) }
  }
}
