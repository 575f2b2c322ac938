import ArgumentParser
import Catalogue
import Workspace
import XLIFF

/// The command `kielipolku xliff validate`.
struct ValidateXLIFF: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate", abstract: "Check XLIFF files against the specification.",
    discussion: """
      Each finding names its rule and place; 'kielipolku xliff rules' lists the rules. Exits with 1 \
      where a file has an error, with 65 where one is no XML or no XLIFF, with 66 where one is not \
      there.
      """)

  enum Format: String, ExpressibleByArgument {
    case text, json, sarif
  }

  @ParentCommand var program: Kielipolku

  @Option(help: "text, json or sarif.")
  var format: Format = .text

  @OptionGroup var limit: SizeLimit

  @Argument(help: "The files.")
  var files: [String]

  func run() throws {
    var findings: [Diagnostic] = []
    var worst = ExitCode.success
    for file in files {
      let (found, code) = validate(file)
      findings += found
      if code.rawValue > worst.rawValue { worst = code }
    }
    try show(findings)
    guard worst == .success else { throw worst }
    if findings.isEmpty { program.messages.say("no findings") }
  }

  /// What is found in a file, and the code that this asks for.
  private func validate(_ file: String) -> ([Diagnostic], ExitCode) {
    do {
      let findings = try program.reading(file, "validating") { next in
        try Validator(reader: limit.reader).validate(from: next).map { Diagnostic($0, in: file) }
      }
      return (findings, findings.contains { $0.severity == .error } ? .findings : .success)
    } catch let error as XLIFFError {
      return ([Diagnostic(error, in: file)], .dataError)
    } catch {
      let report = error as? any ReportableError
      program.messages.report(error)
      return ([], report?.exitCode ?? .ioError)
    }
  }

  private func show(_ findings: [Diagnostic]) throws {
    switch format {
    case .text:
      let messages = Messages(to: .standard, color: program.color)
      try Output.standard.write(messages.lines(findings))
    case .json:
      try Output.standard.write(FindingsJSON.bytes(findings))
    case .sarif:
      try Output.standard.write(SARIF(findings, Validator.ruleDescriptions).bytes)
    }
  }
}

extension Diagnostic {
  fileprivate init(_ finding: Finding, in file: String) {
    self.init(
      rule: finding.rule.id, severity: finding.rule.severity == .error ? .error : .warning,
      place: Catalogue.Place(
        file: file, line: Int(finding.place.line), column: Int(finding.place.column)),
      message: finding.message)
    section = finding.rule.section
  }

  /// A file that cannot be read as XLIFF at all.
  fileprivate init(_ error: XLIFFError, in file: String) {
    self.init(
      rule: error.code.rawValue, severity: .error,
      place: Catalogue.Place(
        file: file, line: Int(error.place?.line ?? 0), column: Int(error.place?.column ?? 0)),
      message: error.message)
  }
}

extension Validator {
  fileprivate static var ruleDescriptions: [SARIF.Rule] {
    rules.map { SARIF.Rule(id: $0.id, summary: $0.summary) }
  }
}
