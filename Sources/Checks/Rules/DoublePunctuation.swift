package import Catalogue
import ICU

/// Two punctuation marks where one belongs.
package struct DoublePunctuation: TextRule {
  package init() {}

  package let triggers: TextTraits = .doublePunctuation

  package let description = RuleDescription(
    id: "double-punctuation", severity: .warning,
    summary: "Two punctuation marks where one belongs.",
    explanation:
      "Most often left behind by editing: two full stops or commas, or two marks of which one is too "
      + "many. An ellipsis of three full stops and marks such as ?! are left alone, and so is the "
      + "full stop of an abbreviation before another mark.",
    bad: "Soita ensin,, tai kirjoita..", good: "Soita ensin tai kirjoita.")

  /// Runs of marks that are never right behind a word.
  private static let wrong: Set<String> = [
    "..", ",,", ";;", "::", ",.", ";.", ":.", "!.", "?.", ",;", ";,", ":,", ",:",
  ]

  package func faults(in text: CheckedText) -> [Fault] {
    text.prose.flatMap(markRuns).filter { isWrong($0, in: text.text) }
      .map { Fault("'\($0)' where one mark belongs", at: text.range(of: $0)) }
  }

  /// Only at the end can no abbreviation stand before a comma.
  private func isWrong(_ marks: Substring, in text: String) -> Bool {
    Self.wrong.contains(String(marks)) || marks == ".," && marks.endIndex == text.endIndex
  }

  /// The runs of two marks that end a word.
  private func markRuns(in prose: Substring) -> [Substring] {
    let scalars = prose.unicodeScalars
    var runs: [Substring] = []
    var rest = scalars
    while let start = rest.firstIndex(where: \.isMark) {
      let end = rest[start...].firstIndex { !$0.isMark } ?? rest.endIndex
      let before = scalars[..<start].last
      let after = scalars[end...].first
      if before?.endsWord == true, after?.followsMark ?? true { runs.append(prose[start..<end]) }
      rest = rest[end...]
    }
    return runs
  }
}

extension Unicode.Scalar {
  fileprivate var isMark: Bool { ".,;:!?".unicodeScalars.contains(self) }

  fileprivate var endsWord: Bool {
    isLetter || isDigit || ")]”\"»".unicodeScalars.contains(self)
  }

  fileprivate var followsMark: Bool {
    isWhitespace || ")]”\"»".unicodeScalars.contains(self)
  }
}
