import Catalogue
import Markdown

/// A delivered target as the text of a unit, and what is wrong with it as such.
struct IncomingTarget {
  /// As a locale file would have it, before `normalise`.
  let text: String
  /// The words and codes that it is made of.
  let steps: [CodeStep]
  /// What a person is told; nil where it can be taken.
  let fault: String?

  /// - Parameters:
  ///   - unit: the unit that it translates.
  ///   - source: the source in the file.
  ///   - target: the target in the file.
  ///   - existing: the target that the workspace has, whose codes may differ from the Finnish.
  init(_ unit: SourceUnit, source: IncomingText, target: IncomingText, existing: String?) {
    let finnish = unit.inline(unit.text)
    let table = CodeTable(source, finnish.codes)
    let expected = table.resolved(source).onOneLine
    let steps = table.resolved(target).onOneLine.readAgain(as: unit, if: expected)
    let read = CodeReading(steps, unit, known: finnish.codes)
    text = read.text
    self.steps = steps
    fault =
      (target.hasStrangeElements ? "there is an element in it that XLIFF does not have" : nil)
      ?? (read.isCrossed ? "the two ends of a code are not in order" : nil)
      ?? Self.fault(of: steps, expected, read.counts) { existing.map { unit.inline($0).codeSteps } }
      ?? (read.isTooClose ? "codes stand so close that they would be read differently" : nil)
      ?? TextFaults.fault(in: steps.words, source: expected.words)
  }

  /// The Finnish of a delivered source, as a locale file would have it.
  static func source(_ unit: SourceUnit, _ source: IncomingText) -> String {
    let finnish = unit.inline(unit.text).codes
    return CodeReading(CodeTable(source, finnish).resolved(source), unit, known: finnish).text
  }

  /// What is wrong with the codes of a target beside those of its source, or of the target before.
  private static func fault(
    of steps: [CodeStep], _ expected: [CodeStep], _ read: [String: Int],
    _ existing: () -> [CodeStep]?
  ) -> String? {
    let (codes, wanted) = (steps.codeCounts, expected.codeCounts)
    // A code that came back as mere words is there again once it is read.
    let lost = wanted.surplus(over: codes).filter { wanted[$0, default: 0] > read[$0] ?? 0 }
    let added = codes.surplus(over: wanted)
    guard !lost.isEmpty || !added.isEmpty, existing()?.codeCounts != codes else { return nil }
    if let code = lost.first { return "the code '\(code)' of the source is missing" }
    let code = added[0]
    return wanted[code] == nil
      ? "the code '\(code)' is not in the source" : "the code '\(code)' is there more than once"
  }
}

extension [CodeStep] {
  /// The words alone.
  var words: String {
    reduce(into: "") { text, step in
      if case .words(let words) = step { text += words }
    }
  }

  /// The codes in mere words, where a tool has made text of all codes and they are those of the source.
  func readAgain(as unit: SourceUnit, if source: [CodeStep]) -> [CodeStep] {
    guard !source.codeCounts.isEmpty, codeCounts.isEmpty else { return self }
    let read = unit.inline(written).codeSteps
    return read.codeCounts == source.codeCounts ? read : self
  }

  /// The steps without what tools that indent put in: each line break among the words, with the white
  /// space around it, is one space, and none is at either end.
  var onOneLine: [CodeStep] {
    enumerated().compactMap { index, step in
      guard case .words(var words) = step else { return step }
      if words.utf8.contains(UInt8(ascii: "\n")) { words = words.onOneLine }
      if index == 0 { words = words.trimmed(atStart: true) }
      if index == count - 1 { words = words.trimmed(atStart: false) }
      return words.isEmpty ? nil : .words(words)
    }
  }
}

extension String {
  fileprivate var onOneLine: String {
    let lines = split(separator: "\n", omittingEmptySubsequences: false)
    let last = lines.count - 1
    return lines.enumerated().map { index, line in
      var line = String(line)
      if index > 0 { line = line.trimmed(atStart: true) }
      if index < last { line = line.trimmed(atStart: false) }
      return line
    }.joined(separator: " ")
  }

  /// Without the white space at one of its ends.
  fileprivate func trimmed(atStart: Bool) -> String {
    var scalars = unicodeScalars[...]
    if atStart {
      scalars = scalars.drop(while: Self.isBlank)
    } else {
      while let end = scalars.last, Self.isBlank(end) { scalars.removeLast() }
    }
    return String(scalars)
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\r" || scalar == "\n"
  }
}

/// The steps of a target put together as a text and read again.
private struct CodeReading {
  private(set) var text = ""
  /// The codes of the text as it is read.
  private(set) var counts: [String: Int] = [:]
  /// Whether the two ends of a code are in the wrong order.
  private(set) var isCrossed = false
  /// Whether some codes are not read as such where they stand.
  private(set) var isTooClose = false

  init(_ steps: [CodeStep], _ unit: SourceUnit, known: [InlineCode]) {
    guard let inline = InlineText(steps, known: known) else {
      text = steps.written
      isCrossed = true
      return
    }
    let written = steps.written
    let read = unit.inline(written)
    if read.codeSteps == steps {
      (text, counts) = (written, steps.codeCounts)
      return
    }
    text = inline.rendered(as: unit.markup, references: unit.references)
    counts = unit.inline(text).codeSteps.codeCounts
    isTooClose = !steps.codeCounts.surplus(over: counts).isEmpty
  }
}

extension InlineText {
  /// The text of some steps; nil where codes that hold text do not lie in each other.
  fileprivate init?(_ steps: [CodeStep], known: [InlineCode]) {
    var (parts, codes, open): ([Part], [InlineCode], [Int]) = ([], [], [])
    for step in steps {
      switch step {
      case .words(let words): parts.append(.text(words))
      case .code(let text):
        parts.append(.code(codes.count))
        codes.append(known.first { $0.opening == text } ?? InlineCode(.html, opening: text))
      case .start(let text):
        parts.append(.opening(codes.count))
        open.append(codes.count)
        codes.append(InlineCode(.html, opening: text, closing: ""))
      case .end(let text):
        guard let start = open.popLast() else { return nil }
        let opening = codes[start].opening
        guard let code = Self.code(opening, text, known) else { return nil }
        codes[start] = code
        parts.append(.closing(start))
      }
    }
    guard open.isEmpty else { return nil }
    self.init(parts: parts, codes: codes)
  }

  /// The code of two ends; nil where both are known and belong to others.
  private static func code(
    _ opening: String, _ closing: String, _ known: [InlineCode]
  ) -> InlineCode? {
    if let code = known.first(where: { $0.opening == opening && $0.closing == closing }) {
      return code
    }
    let isOther =
      known.contains { $0.opening == opening } && known.contains { $0.closing == closing }
    return isOther ? nil : InlineCode(.html, opening: opening, closing: closing)
  }
}
