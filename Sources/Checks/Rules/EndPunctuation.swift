package import Catalogue
import ICU

/// A target ends with another mark than its Finnish.
package struct EndPunctuation: PairRule {
  package init() {}

  package let triggers: TextTraits = .any

  package let description = RuleDescription(
    id: "end-punctuation", severity: .warning,
    summary: "The mark at the end differs between the Finnish and the target.",
    explanation:
      "A lost question mark changes the meaning, a lost colon parts a label from what it labels, a "
      + "full stop in a name shows wherever it is listed. A full stop and an exclamation mark are "
      + "taken for the same; brackets and quotation marks behind the mark do not matter, and neither "
      + "does the full stop of a single word: it may be an abbreviation.",
    bad: "Tarvitsetko apua?\nDu behöver hjälp.", good: "Tarvitsetko apua?\nBehöver du hjälp?")

  package func faults(in source: CheckedText, _ target: CheckedText) -> [Fault] {
    let (expected, found) = (Ending(of: source.text), Ending(of: target.text))
    guard let expected, let found, expected != found,
      !mayAbbreviate(source, expected, found)
    else { return [] }
    return [Fault("the Finnish ends with \(expected.rawValue), the target with \(found.rawValue)")]
  }

  /// Whether the difference is a full stop, and the Finnish a single word: 'seur.' is 'nästa'.
  private func mayAbbreviate(_ source: CheckedText, _ expected: Ending, _ found: Ending) -> Bool {
    [expected, found].contains(.stop) && [expected, found].contains(.none) && source.words.count < 2
  }
}

/// How a text ends.
private enum Ending: String {
  case stop = "a full stop"
  case question = "a question mark"
  case colon = "a colon"
  case ellipsis = "an ellipsis"
  case semicolon = "a semicolon"
  case comma = "a comma"
  case none = "no mark"

  /// Nil for a text without a word.
  init?(of text: String) {
    let bytes = text.utf8.suffix(2)
    switch (bytes.first, bytes.last) {
    case (_, (UInt8(ascii: "a")...UInt8(ascii: "z"))?):
      self = .none
      return
    case ((UInt8(ascii: "a")...UInt8(ascii: "z"))?, UInt8(ascii: ".")):
      self = .stop
      return
    default: break
    }
    let end = text.unicodeScalars.reversed().drop(while: \.isBehindMarks).prefix(3)
    guard let last = end.first else { return nil }
    switch last {
    case ".": self = end.elementsEqual("...".unicodeScalars) ? .ellipsis : .stop
    case "!": self = .stop
    case "?": self = .question
    case ":": self = .colon
    case ";": self = .semicolon
    case ",": self = .comma
    case "…": self = .ellipsis
    default: self = .none
    }
  }
}

extension Unicode.Scalar {
  /// Whether this may stand behind the mark that ends a sentence: brackets, quotation marks, markup.
  fileprivate var isBehindMarks: Bool {
    switch self {
    case ")", "]", "*", "_", "\"", "'", "”", "“", "’", "»", "«", " ": true
    default: value >= 0x80 && isWhitespace
    }
  }
}
