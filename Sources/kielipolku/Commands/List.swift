import ArgumentParser
import Catalogue
import Checks
import Workspace

/// The command `kielipolku list`.
struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List units with their Finnish, by state and locale.")

  enum Format: String, ExpressibleByArgument {
    case text, json, csv, yaml
  }

  @ParentCommand var program: Kielipolku

  @Option(help: "Only units in these states, separated by commas: \(StatusList.names).")
  var state = StatusList()

  @Option(help: "Only these locales, separated by commas.")
  var locale = LocaleList()

  @Option(help: "Only documents of this type; may be given several times.")
  var type: [String] = []

  @Option(help: "Only documents of this area; may be given several times.")
  var area: [String] = []

  @Option(help: "Only documents of this organisation; may be given several times.")
  var organisation: [String] = []

  @Option(help: "Only units in which this rule finds fault; may be given several times.")
  var rule: [String] = []

  @Flag(help: "Only units that the policy requires.")
  var required = false

  @Option(help: "text, json, csv, or yaml: entries ready to be filled in and pasted.")
  var format: Format = .text

  func validate() throws { try Rules.requireKnown(rule) }

  func run() throws {
    let folder = try program.folder()
    let snapshot = try program.loadUsable(folder)
    let filter = try UnitFilter(
      conditions, snapshot, findings: rule.isEmpty ? nil : findings(in: snapshot, folder))
    let units = UnitList(snapshot, locales: try locale.positions(in: snapshot.settings), filter)
    switch format {
    case .text: try Output.standard.write(units.text)
    case .json: try Output.standard.write(units.json)
    case .csv: try Output.standard.write(units.csv)
    case .yaml: try Output.standard.write(units.yaml)
    }
  }
}

extension List {
  private var conditions: UnitFilter.Conditions {
    UnitFilter.Conditions(
      statuses: state, types: type, areas: area, organisations: organisation,
      isRequiredOnly: required)
  }

  private func findings(in snapshot: Snapshot, _ folder: WorkspaceFolder) -> [Diagnostic] {
    let rules = Rules.needed(for: rule, today: program.today)
    return Checker(snapshot, in: folder, rules: rules).run().findings
      .filter { rule.contains($0.rule) }
  }
}

/// States of units given on the command line; none given means all.
struct StatusList: ExpressibleByArgument {
  static let names = UnitStatus.allCases.map(\.rawValue).joined(separator: ", ")

  private let given: [UnitStatus]

  init() { given = [] }

  init?(argument: String) {
    let words = argument.split(separator: ",")
    given = words.compactMap { UnitStatus(rawValue: String($0)) }
    if given.isEmpty || given.count < words.count { return nil }
  }

  var defaultValueDescription: String { "all" }

  var statuses: Set<UnitStatus> { Set(given) }

  func contains(_ status: UnitStatus) -> Bool { given.isEmpty || given.contains(status) }
}
