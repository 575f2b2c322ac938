import ArgumentParser
import Catalogue
import Checks
import Handoff
import JSON
import Workspace

/// The command `kielipolku check`.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check the workspace by every rule.",
    discussion: """
      Exits with 1 where something is found that --fail-on names. As text each finding is one line, \
      `path:line:column: severity: message [rule]`; on a terminal the line of the file follows it, \
      with a caret and what would put it right, each line behind `  | `.
      """)

  enum Format: String, ExpressibleByArgument {
    case text, json, sarif, junit, github
  }

  enum Threshold: String, ExpressibleByArgument {
    case error, warning

    var severity: Severity { self == .error ? .error : .warning }
  }

  enum Order: String, ExpressibleByArgument {
    case place, severity
  }

  @ParentCommand var program: Kielipolku

  @Argument(help: "Only findings in these files and folders.")
  var paths: [String] = []

  @Option(help: "Only findings about these locales, separated by commas.")
  var locale = LocaleList()

  @Option(help: "Only findings of this rule; may be given several times.")
  var rule: [String] = []

  @Option(help: "Only findings that an earlier run's --format json, in this file, has not.")
  var baseline: String?

  @Option(help: "The severity that makes the check fail: error or warning.")
  var failOn: Threshold = .error

  @Option(help: "The order: by place, or the worst first by severity.")
  var sort: Order = .place

  @Option(help: "When text shows the lines of files: auto (on a terminal), always or never.")
  var excerpts = When.auto

  @Option(help: "text, json, sarif, junit, or github: annotations for GitHub Actions.")
  var format: Format = .text

  func validate() throws { try Rules.requireKnown(rule) }

  func run() throws {
    let folder = try program.folder()
    let filter = try PathFilter(paths, in: folder)
    let known = try baseline.map(earlierFindings).map(Baseline.init)
    let snapshot = program.load(folder)
    let locales = try snapshot.isUsable ? locale.given(in: snapshot.settings) : nil
    let rules = Rules.needed(for: rule, today: program.today)
    let result = Checker(
      snapshot, in: folder, rules: rules, locales: locales, offersEdits: format == .sarif
    ).run()
    var (all, silenced) = (result.findings, result.silenced)
    let records = try HandoffRecords.load(folder).diagnostics
    if !records.isEmpty { all = (all + records).sorted() }
    if !paths.isEmpty || !rule.isEmpty {
      all.removeAll { !isAsked($0, filter) }
      silenced.removeAll { !isAsked($0, filter) }
    }
    let findings = sorted(known?.new(in: all) ?? all)
    try show(findings, silenced: silenced, of: folder)
    guard snapshot.isUsable else { throw ExitCode.dataError }
    if findings.contains(where: { $0.severity >= failOn.severity }) { throw ExitCode.findings }
  }

  private func isAsked(_ finding: Diagnostic, _ filter: PathFilter) -> Bool {
    filter.includes(finding) && (rule.isEmpty || rule.contains(finding.rule))
  }

  private func sorted(_ findings: [Diagnostic]) -> [Diagnostic] {
    guard sort == .severity else { return findings }
    return Severity.allCases.reversed().flatMap { severity in
      findings.filter { $0.severity == severity }
    }
  }

  private func earlierFindings(_ file: String) throws -> [Diagnostic] {
    let bytes = try Files.read(file).bytes
    guard let report = try? JSONValue(parsing: bytes),
      let findings = [Diagnostic](report: report)
    else {
      throw Failure("\(file) is no report of 'kielipolku check --format json'", .dataError)
    }
    return findings
  }
}

// MARK: - Output

extension Check {
  private func show(
    _ findings: [Diagnostic], silenced: [Diagnostic], of folder: WorkspaceFolder
  ) throws {
    let output = Output.standard
    switch format {
    case .text: try showText(findings, silenced: silenced.count, of: folder)
    case .json: try output.write(FindingsJSON.bytes(findings, silenced: silenced.count))
    case .sarif:
      let rules = Rules.descriptions.map { SARIF.Rule($0) }
      try output.write(SARIF(findings, silenced: silenced, rules).bytes)
    case .junit:
      let report = JUnit(findings, silenced: silenced, failing: failOn.severity)
      try output.write(report.text)
    case .github: try output.write(GitHubAnnotations.text(findings))
    }
  }

  private func showText(
    _ findings: [Diagnostic], silenced: Int, of folder: WorkspaceFolder
  ) throws {
    let text = FindingsText(findings)
    let messages = Messages(to: .standard, color: program.color)
    let source = excerpts.isOn(for: .standard) ? folder : nil
    try text.write(to: .standard, messages, excerptsFrom: source)
    for (file, count) in text.hidden.sorted(by: { $0.key < $1.key }) {
      program.messages.say("\(file): \(count.grouped) more; --format json has all")
    }
    let counts = Severity.allCases.reversed().map { severity in
      let count = findings.count(of: severity)
      return "\(count.grouped) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }
    let silent = silenced == 0 ? [] : ["\(silenced.grouped) silenced"]
    program.messages.say((counts + silent).joined(separator: ", "))
  }
}
