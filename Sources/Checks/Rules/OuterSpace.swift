package import Catalogue
import ICU

/// White space around a text.
package struct OuterSpace: TextRule {
  package init() {}

  package let triggers: TextTraits = .outerSpace

  package let description = RuleDescription(
    id: "outer-space", severity: .warning,
    summary: "White space before or after a text.",
    explanation:
      "It is not seen, but it makes two texts that look the same differ, and it shows in lists and "
      + "tables. `normalise` takes it away.",
    bad: " Kotihoito", good: "Kotihoito")

  package func faults(in text: CheckedText) -> [Fault] {
    let all = text.text[...]
    let scalars = all.unicodeScalars
    let words = scalars.drop { $0.isWhitespace }
    let before = all[..<words.startIndex]
    let after = all[Self.end(of: words)...]
    var faults: [Fault] = []
    if !before.isEmpty {
      faults.append(Fault("white space before the text", at: text.range(of: before), repair: ""))
    }
    if !after.isEmpty {
      faults.append(Fault("white space after the text", at: text.range(of: after), repair: ""))
    }
    return faults
  }

  private static func end(of words: Substring.UnicodeScalarView) -> String.Index {
    words.lastIndex { !$0.isWhitespace }.map(words.index(after:)) ?? words.endIndex
  }
}
