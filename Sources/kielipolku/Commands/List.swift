import ArgumentParser
import Catalogue

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

  @Option(help: "text, json, csv, or yaml: entries ready to be filled in and pasted.")
  var format: Format = .text

  func run() throws {
    let snapshot = try program.loadUsable(program.folder())
    let units = UnitList(snapshot, locales: try locale.positions(in: snapshot.settings), state)
    switch format {
    case .text: try Output.standard.write(units.text)
    case .json: try Output.standard.write(units.json)
    case .csv: try Output.standard.write(units.csv)
    case .yaml: try Output.standard.write(units.yaml)
    }
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
