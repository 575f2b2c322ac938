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
    var line: [UInt8] = []
    add(.yellow, to: &line)
    line += "warning".utf8
    add(.plain, to: &line)
    output.write(line: String(decoding: line, as: UTF8.self) + ": " + Escaping.oneLine(message))
  }

  /// An error that ends a piece of work.
  func report(_ error: any Error) {
    output.write(line: "kielipolku: \(Escaping.oneLine("\(error)"))")
  }

  func print(_ findings: [Diagnostic]) {
    // Where even that fails there is nobody to tell.
    try? output.write(lines(findings))
  }

  /// Findings as lines, each `path:line:column: severity: message [rule-id]`.
  func lines(_ findings: [Diagnostic]) -> [UInt8] {
    findings.reduce(into: []) { add($1, to: &$0) }
  }

  /// Adds the line of a finding.
  func add(_ finding: Diagnostic, to lines: inout [UInt8]) {
    add(.bold, to: &lines)
    lines += Escaping.oneLine(finding.place.file).utf8
    add(finding.place, to: &lines)
    add(.plain, to: &lines)
    lines += ": ".utf8
    add(Style(finding.severity), to: &lines)
    lines += finding.severity.rawValue.utf8
    add(.plain, to: &lines)
    lines += ": ".utf8
    if let unit = finding.unit, finding.locale != nil {
      lines += Escaping.oneLine(unit).utf8
      lines += ": ".utf8
    }
    lines += Escaping.oneLine(finding.message).utf8
    lines += " ".utf8
    add(.dim, to: &lines)
    lines += "[".utf8
    lines += finding.rule.utf8
    lines += "]".utf8
    add(.plain, to: &lines)
    lines.append(UInt8(ascii: "\n"))
  }

  /// Adds the line and the column, where they are known.
  private func add(_ place: Place, to lines: inout [UInt8]) {
    guard place.line != 0 else { return }
    lines += ":".utf8
    lines += String(place.line).utf8
    lines += ":".utf8
    lines += String(place.column).utf8
  }

  private enum Style: String {
    case plain = "0"
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

  /// Has what follows in a style.
  private func add(_ style: Style, to lines: inout [UInt8]) {
    if isColored { lines += "\u{1B}[\(style.rawValue)m".utf8 }
  }
}
