package import Catalogue

/// A target is more or less than the one paragraph or list item that its Finnish is.
package struct BlockCount: PairRule {
  package init() {}

  package let triggers: TextTraits = .any

  package let description = RuleDescription(
    id: "block-count", severity: .warning,
    summary: "A target has other paragraphs, headings or list items than the Finnish.",
    explanation:
      "A unit is one paragraph, heading or list item, without its mark. A blank line, or a line that "
      + "begins with a mark, makes two of it, which stand run together or with the mark for all to "
      + "see. Put each text in the unit that it belongs to, and leave marks to the Finnish.",
    bad: "Soita tai kirjoita.\n- Ring eller skriv.", good: "Soita tai kirjoita.\nRing eller skriv.")

  package func faults(in source: CheckedText, _ target: CheckedText) -> [Fault] {
    let (expected, found) = (source.blockStarts, target.blockStarts)
    if found.count > expected.count, let last = found.last {
      return [Fault("a paragraph or list item that the Finnish does not have", at: last)]
    }
    return found.count < expected.count
      ? [Fault("a paragraph or list item of the Finnish is not in the target")] : []
  }
}

extension CheckedText {
  /// Where lines begin a block of their own: behind a blank line, or with a mark.
  fileprivate var blockStarts: [Range<Int>] {
    guard kind == .text else { return [] }
    let first = text.utf8.first.map(BlockMark.isPossible) ?? false
    guard first || traits.contains(.control) else { return [] }
    var starts: [Range<Int>] = []
    var offset = 0
    var isBehindBlank = false
    for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let isMarked = BlockMark.begins(line.drop { $0 == 0x20 }, isFirst: offset == 0)
      let isBlank = line.allSatisfy { $0 == 0x20 }
      if isMarked || isBehindBlank && !isBlank { starts.append(offset..<offset + line.count) }
      isBehindBlank = isBlank && offset > 0
      offset += line.count + 1
    }
    return starts
  }
}

/// What headings, quotes and list items begin with: `#`, `>`, `-`, `*`, `+`, `1.`, `1)` and a space.
private enum BlockMark {
  static func isPossible(_ byte: UInt8) -> Bool { " #>-*+".utf8.contains(byte) }

  /// Whether a line begins with a mark.
  ///
  /// A number begins an item on later lines only: `1. tammikuuta` is a date.
  static func begins(_ line: Substring.UTF8View, isFirst: Bool) -> Bool {
    var rest = line.drop { isFirst ? false : (0x30...0x39).contains($0) }
    let isNumbered = rest.count < line.count
    guard let mark = rest.popFirst(), (isNumbered ? ".)" : "#>-*+").utf8.contains(mark) else {
      return false
    }
    if mark == UInt8(ascii: "#") { rest = rest.drop { $0 == mark } }
    return rest.first == 0x20
  }
}
