package import Catalogue

/// Two spaces in a row.
package struct DoubleSpace: TextRule {
  package init() {}

  package let triggers: TextTraits = .doubleSpace

  package let description = RuleDescription(
    id: "double-space", severity: .warning,
    summary: "Two spaces in a row.",
    explanation:
      "Most often left behind by editing. The two spaces that end a line to break it are markup "
      + "and stay, and so does what stands in code. `normalise` puts one space for several.",
    bad: "Kotihoito  ja tukipalvelut", good: "Kotihoito ja tukipalvelut")

  package func faults(in text: CheckedText) -> [Fault] {
    text.proseRanges.flatMap { range in
      Array(text.part(range).utf8).spaceRuns.map { run in
        Fault(
          "two spaces in a row",
          at: run.lowerBound + range.lowerBound..<run.upperBound + range.lowerBound,
          repair: " ")
      }
    }
  }
}

extension [UInt8] {
  /// The runs of two spaces or more.
  fileprivate var spaceRuns: [Range<Int>] {
    var runs: [Range<Int>] = []
    for index in indices.dropFirst()
    where self[index] == UInt8(ascii: " ") && self[index - 1] == UInt8(ascii: " ") {
      if let last = runs.last, last.upperBound == index {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        runs.append(index - 1..<index + 1)
      }
    }
    return runs
  }
}
