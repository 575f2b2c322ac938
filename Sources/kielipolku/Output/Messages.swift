import Catalogue
import Glibc

/// Findings and messages as people read them.
struct Messages {
  private let output: Output
  private let isColored: Bool
  private let isQuiet: Bool

  init(to output: Output, color: When, isQuiet: Bool = false) {
    self.output = output
    self.isQuiet = isQuiet
    isColored = color.isOn(for: output) && !(color == .auto && Self.isColorUnwanted)
  }

  /// Whether the user wants no colours anywhere (https://no-color.org).
  private static var isColorUnwanted: Bool {
    unsafe getenv("NO_COLOR").map { unsafe $0.pointee != 0 } ?? false
  }

  /// A message that `--quiet` leaves out.
  func say(_ message: String) {
    if !isQuiet { output.write(line: Escaping.oneLine(message)) }
  }

  /// What may be other than it was meant.
  func warn(_ message: String) {
    output.write(line: paint("warning", .yellow) + ": " + Escaping.oneLine(message))
  }

  /// An error that ends a piece of work.
  func report(_ error: any Error) {
    output.write(line: "kielipolku: \(Escaping.oneLine("\(error)"))")
  }

  func print(_ findings: [Diagnostic]) {
    for finding in findings { output.write(line: line(finding)) }
  }

  /// A finding as `path:line:column: severity: message [rule-id]`.
  func line(_ finding: Diagnostic) -> String {
    let place = finding.place
    let position = place.line == 0 ? "" : ":\(place.line):\(place.column)"
    return paint(Escaping.oneLine(place.file) + position, .bold) + ": "
      + paint(finding.severity.rawValue, Style(finding.severity)) + ": "
      + Escaping.oneLine(about(finding) + finding.message) + " "
      + paint("[\(finding.rule)]", .dim)
  }

  /// The unit and the locale, where the place does not say them.
  private func about(_ finding: Diagnostic) -> String {
    guard let unit = finding.unit, finding.locale != nil else { return "" }
    return "\(unit): "
  }

  private enum Style: String {
    case bold = "1"
    case dim = "2"
    case red = "31"
    case yellow = "33"
    case cyan = "36"

    init(_ severity: Severity) {
      switch severity {
      case .error: self = .red
      case .warning: self = .yellow
      case .note: self = .cyan
      }
    }
  }

  private func paint(_ text: String, _ style: Style) -> String {
    isColored ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }
}
