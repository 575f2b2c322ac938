import Catalogue
import ICU

/// A piece of a line that a finding is about, with a caret below it and what would put it right.
struct Excerpt {
  let text: String

  /// How much of a line is shown, in code points, and how much of that stands before the fault.
  private static let width = 80
  private static let lead = 30

  /// Nil where the line does not reach as far as the finding's column.
  init?(_ line: some StringProtocol, _ finding: Diagnostic) {
    let scalars = line.unicodeScalars.filter { $0 != "\r" && $0 != "\n" }
    let start = finding.place.column - 1
    guard scalars.indices.contains(start) else { return nil }
    let window = Self.window(of: scalars.count, around: start)
    let isOnOneLine = finding.end.map { Int($0.line) == finding.place.line } ?? false
    let end = isOnOneLine ? Int(finding.end?.column ?? 0) - 1 : start + 1
    let marked = start..<max(start + 1, min(end, window.upperBound))
    let before = (window.lowerBound > 0 ? "…" : "") + Self.shown(scalars[window.lowerBound..<start])
    let after = Self.shown(scalars[marked.upperBound..<window.upperBound])
    let words = Self.shown(scalars[marked])
    let indent = "  | " + String(repeating: " ", count: Self.columns(before))
    var text = "  | \(before)\(words)\(after)\(window.upperBound < scalars.count ? "…" : "")\n"
    text += indent + "^" + String(repeating: "~", count: max(Self.columns(words) - 1, 0)) + "\n"
    if let repair = finding.repair, finding.end != nil {
      text += indent + (repair.text.isEmpty ? "(nothing)" : Self.shown(repair.text)) + "\n"
    }
    self.text = text
  }

  private static func window(of count: Int, around column: Int) -> Range<Int> {
    let start = count <= width ? 0 : min(max(column - lead, 0), count - width)
    return start..<min(start + width, count)
  }

  private static func shown(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    Escaping.oneLine(String(String.UnicodeScalarView(scalars)))
  }

  private static func shown(_ text: String) -> String {
    shown(text.unicodeScalars.prefix(width))
  }

  /// How many columns of a terminal a text takes: combining marks take none.
  private static func columns(_ text: String) -> Int {
    text.unicodeScalars.count { $0.category != .nonspacingMark }
  }
}
