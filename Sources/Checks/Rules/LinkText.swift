package import Catalogue
import Markdown

/// A link that shows nothing to read.
package struct LinkText: TextRule {
  package init() {}

  package let triggers: TextTraits = .link

  package let description = RuleDescription(
    id: "link-text", severity: .warning,
    summary: "A link has no text.",
    explanation:
      "Nobody sees it, and a screen reader reads out its address. Say in words where it leads.",
    bad: "Lue lisää palvelusta [](https://www.suomi.fi).",
    good: "Lue lisää [palvelusta](https://www.suomi.fi).")

  package func faults(in text: CheckedText) -> [Fault] {
    guard text.kind == .text else { return [] }
    return text.inline.emptyLinks.map { Fault("the link to '\($0.text)' has no text") }
  }
}

extension InlineText {
  /// Where the links without text lead.
  fileprivate var emptyLinks: [LinkAddress] {
    parts.indices.compactMap { index in
      guard case .opening(let link) = parts[index], let code = code(at: link), code.kind == .link,
        !hasContent(from: index + 1, to: link)
      else { return nil }
      return LinkAddress(code)
    }
  }

  /// Whether anything but white space stands between a part and the end of a code.
  private func hasContent(from start: Int, to code: Int) -> Bool {
    parts[start...].prefix { $0 != .closing(code) }.contains { part in
      switch part {
      case .text(let text): !text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
      case .code: true
      case .opening, .closing: false
      }
    }
  }
}
