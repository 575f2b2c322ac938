package import Catalogue
import ICU

/// Markdown that was begun and not closed.
package struct UnclosedMarkup: TextRule {
  package init() {}

  package let triggers: TextTraits = .markup

  package let description = RuleDescription(
    id: "unclosed-markup", severity: .warning,
    summary: "Markdown that does not close: its marks will be shown to readers.",
    explanation:
      "Emphasis, code and links need their closing marks, right behind the last word; the text of a "
      + "link and its address have nothing between them. A single * behind a word is a footnote "
      + "mark, and one with spaces around it a sign: both are left alone. A backslash before a mark "
      + "says that it is meant as it is.",
    bad: "Palvelu on **maksuton.", good: "Palvelu on **maksuton**.")

  package func faults(in text: CheckedText) -> [Fault] {
    guard text.kind == .text else { return [] }
    return text.prose.lazy.compactMap(\.looseMarkup).prefix(1).map {
      Fault("'\($0)' is shown as it is: something is not closed", at: text.range(of: $0))
    }
  }
}

extension Substring {
  /// The first marks in it that look like markup.
  fileprivate var looseMarkup: Substring? {
    var last: Unicode.Scalar = " "
    var rest = self[...]
    while let scalar = rest.unicodeScalars.popFirst() {
      if scalar == "\\" {
        last = rest.unicodeScalars.popFirst() ?? " "
        continue
      }
      if let count = Self.marks(scalar, after: last, before: rest.unicodeScalars) {
        let start = utf8.index(before: rest.startIndex)
        return self[start..<utf8.index(start, offsetBy: count)]
      }
      last = scalar
    }
    return nil
  }

  /// How many marks stand here that look like markup.
  private static func marks(
    _ scalar: Unicode.Scalar, after last: Unicode.Scalar, before rest: UnicodeScalarView
  ) -> Int? {
    let opensWord = last.isWhitespace && rest.first?.isLetter == true
    return switch scalar {
    case "`": 1
    case "*", "_": rest.first == scalar ? 2 : opensWord ? 1 : nil
    case "]": rest.first == "(" ? 2 : nil
    default: nil
    }
  }
}
