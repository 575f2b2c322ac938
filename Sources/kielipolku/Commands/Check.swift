import ArgumentParser
import Catalogue
import Checks
import Workspace

/// The command `kielipolku check`.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check the workspace by every rule.",
    discussion: "Exits with 1 where something is found that --fail-on names.")

  enum Format: String, ExpressibleByArgument {
    case text, json, sarif
  }

  enum Threshold: String, ExpressibleByArgument {
    case error, warning

    var severity: Severity { self == .error ? .error : .warning }
  }

  @ParentCommand var program: Kielipolku

  @Argument(help: "Only findings in these files and folders.")
  var paths: [String] = []

  @Option(help: "Only findings about these locales, separated by commas.")
  var locale = LocaleList()

  @Option(help: "Only findings of this rule; may be given several times.")
  var rule: [String] = []

  @Option(help: "The severity that makes the check fail: error or warning.")
  var failOn: Threshold = .error

  @Option(help: "text, json or sarif.")
  var format: Format = .text

  func validate() throws {
    for rule in rule where Rules.description(rule) == nil {
      throw ValidationError("there is no rule '\(rule)'; 'kielipolku rules' lists them")
    }
  }

  func run() throws {
    let folder = try program.folder()
    let filter = try PathFilter(paths, in: folder)
    let snapshot = program.load(folder)
    let locales = try snapshot.isUsable ? locale.given(in: snapshot.settings) : nil
    let rules = Rules.all(today: program.today)
    let result = Checker(snapshot, in: folder, rules: rules, locales: locales).run()
    let findings = result.findings.filter(filter.includes).filter(isAsked)
    switch format {
    case .text: try printText(findings)
    case .json: try Output.standard.write(FindingsJSON.bytes(findings))
    case .sarif:
      let rules = Rules.descriptions.map { SARIF.Rule(id: $0.id, summary: $0.summary) }
      try Output.standard.write(SARIF(findings, rules).bytes)
    }
    guard snapshot.isUsable else { throw ExitCode.dataError }
    if findings.contains(where: { $0.severity >= failOn.severity }) { throw ExitCode.findings }
  }

  private func isAsked(_ finding: Diagnostic) -> Bool {
    rule.isEmpty || rule.contains(finding.rule)
  }

  private func printText(_ findings: [Diagnostic]) throws {
    let messages = Messages(to: .standard, color: program.color)
    try Output.standard.write(findings.map { messages.line($0) + "\n" }.joined())
    let counts = Severity.allCases.reversed().map { severity in
      let count = findings.count { $0.severity == severity }
      return "\(count.grouped) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }
    program.messages.say(counts.joined(separator: ", "))
  }
}
