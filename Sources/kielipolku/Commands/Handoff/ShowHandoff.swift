import ArgumentParser
import Handoff

/// The command `kielipolku handoff show`.
struct ShowHandoff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a handoff with its units, and what has come back.")

  @ParentCommand var group: HandoffCommand

  @Argument(help: "The id, such as se-2026-11-21.")
  var id: String

  @Option(help: "text or json.")
  var format: TextFormat = .text

  func run() throws {
    let program = group.program
    let record = try program.handoff(id, program.folder()).record
    let report = HandoffReport(record, today: program.today)
    switch format {
    case .text: try Output.standard.write(report.text)
    case .json: try Output.standard.write(report.json)
    }
  }
}
