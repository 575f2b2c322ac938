package import Catalogue
import ICU

/// A bracket or quotation mark without its other half.
package struct Unbalanced: TextRule {
  package init() {}

  package let triggers: TextTraits = [.bracket, .straightQuote, .generalPunctuation, .latin1Sign]

  package let description = RuleDescription(
    id: "unbalanced", severity: .warning,
    summary: "A bracket or quotation mark without its other half.",
    explanation:
      "Something was lost, most often when a text was copied or shortened. The bracket of 'a)' in a "
      + "list and those of smileys are left alone.",
    bad: "Palvelu on maksuton (myös läheisille.", good: "Palvelu on maksuton (myös läheisille).")

  package func faults(in text: CheckedText) -> [Fault] {
    var balance = Balance()
    for range in text.proseRanges { balance.read(text.part(range), from: range.lowerBound) }
    return balance.faults
  }
}

/// The brackets and quotation marks of a text, as far as it has been read.
private struct Balance {
  /// A sign and its offset in the text.
  private typealias Sign = (scalar: Unicode.Scalar, range: Range<Int>)

  private var open: [Sign] = []
  private var surplus: [Sign] = []
  /// The marks that look the same on both sides, or may.
  private var quotes: [Unicode.Scalar: [Sign]] = [:]

  mutating func read(_ prose: Substring, from start: Int) {
    let scalars = Array(prose.unicodeScalars)
    var offset = start
    for (index, scalar) in scalars.enumerated() {
      let sign = Sign(scalar, offset..<offset + UTF8.width(scalar))
      offset = sign.range.upperBound
      switch scalar {
      case "(", "[", "{": if !isSmiley(index, scalars) { open.append(sign) }
      case ")": if !close("(", sign), !isListMark(index, scalars) { surplus.append(sign) }
      case "]": if !close("[", sign) { surplus.append(sign) }
      case "}": if !close("{", sign) { surplus.append(sign) }
      case "“", "”", "„": quotes["”", default: []].append(sign)
      case "«", "»": quotes["»", default: []].append(sign)
      case "\"" where !isAfterDigit(index, scalars): quotes["\"", default: []].append(sign)
      default: continue
      }
    }
  }

  /// Whether this closes the bracket that was opened last.
  private mutating func close(_ opening: Unicode.Scalar, _ sign: Sign) -> Bool {
    guard open.last?.scalar == opening else { return false }
    open.removeLast()
    return true
  }

  var faults: [Fault] {
    let odd = quotes.values.filter { !$0.count.isMultiple(of: 2) }.compactMap(\.last)
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
    return open.map { Fault("'\($0.scalar)' is not closed", at: $0.range) }
      + surplus.map { Fault("'\($0.scalar)' closes nothing", at: $0.range) }
      + odd.map { Fault("an odd number of '\($0.scalar)'", at: $0.range) }
  }

  /// Whether what stands before is a smiley's eyes, or the number or letter of a list.
  private func isListMark(_ index: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    if isSmiley(index, scalars) { return true }
    let label = scalars[..<index].reversed().prefix { $0.isLetter || $0.isDigit }
    let before = index - label.count - 1
    return (1...3).contains(label.count) && (before < 0 || scalars[before].isWhitespace)
  }

  private func isSmiley(_ index: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    index > 0 && ":;-=".unicodeScalars.contains(scalars[index - 1])
      && (index == 1 || !scalars[index - 2].isLetter)
  }

  private func isAfterDigit(_ index: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    index > 0 && scalars[index - 1].isDigit
  }
}
