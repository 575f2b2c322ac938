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
    text.prose.contains(where: \.hasDoubleSpace) ? [Fault("two spaces in a row")] : []
  }
}

extension Substring {
  fileprivate var hasDoubleSpace: Bool {
    zip(utf8, utf8.dropFirst()).contains { $0 == UInt8(ascii: " ") && $1 == UInt8(ascii: " ") }
  }
}
