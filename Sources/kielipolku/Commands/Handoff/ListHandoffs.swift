import ArgumentParser
import Handoff

/// The command `kielipolku handoff list`.
struct ListHandoffs: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List what has been given to translators.",
    discussion: "Exits with 1 where a record is not understood.")

  @ParentCommand var group: HandoffCommand

  @Flag(help: "Only those that are not closed.")
  var open = false

  @Option(help: "text or json.")
  var format: TextFormat = .text

  func run() throws {
    let program = group.program
    let records = try program.handoffs(program.folder())
    let shown = records.all.map(\.record).filter { !open || $0.isOpen }
    let list = HandoffList(shown, today: program.today)
    switch format {
    case .text: try Output.standard.write(list.text)
    case .json: try Output.standard.write(list.json)
    }
    if !records.diagnostics.isEmpty { throw ExitCode.findings }
  }
}
