import Catalogue

/// Findings as commands by which GitHub Actions shows them beside the lines that they are about.
enum GitHubAnnotations {
  static func text(_ findings: [Diagnostic]) -> String { findings.map(line).joined() }

  /// `::error file=…,line=…,col=…,title=…::message`.
  private static func line(_ finding: Diagnostic) -> String {
    let place = finding.place
    var properties = ["file=\(property(place.file))"]
    if place.line > 0 { properties.append("line=\(place.line)") }
    if place.column > 0 { properties.append("col=\(place.column)") }
    if let end = finding.end {
      properties += ["endLine=\(end.line)", "endColumn=\(end.column)"]
    }
    properties.append("title=\(property(finding.rule))")
    let about = finding.locale.flatMap { _ in finding.unit }.map { "\($0): " } ?? ""
    return "::\(command(finding.severity)) \(properties.joined(separator: ","))::"
      + data(about + finding.message) + "\n"
  }

  private static func command(_ severity: Severity) -> String {
    severity == .note ? "notice" : severity.rawValue
  }

  /// A message: no line break in it begins another command, and no `%` is taken for an escape.
  private static func data(_ text: String) -> String {
    Escaping.oneLine(text).replacing("%", with: "%25")
  }

  /// A property also ends at a comma or colon.
  private static func property(_ text: String) -> String {
    data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
