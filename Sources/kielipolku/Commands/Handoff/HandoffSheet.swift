import ArgumentParser
import Catalogue
import Handoff
import HTML

/// The command `kielipolku handoff sheet`.
struct HandoffSheet: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sheet", abstract: "Print the order sheet of a handoff, in Finnish.")

  enum Format: String, ExpressibleByArgument {
    case text, html
  }

  @ParentCommand var group: HandoffCommand

  @Argument(help: "The id, such as se-2026-11-21.")
  var id: String

  @Option(help: "text or html.")
  var format: Format = .text

  func run() throws {
    let folder = try group.program.folder()
    let record = try group.program.handoff(id, folder).record
    let sheet = OrderSheet(record, try group.program.loadUsable(folder).settings)
    switch format {
    case .text: try Output.standard.write(sheet.text)
    case .html: try Output.standard.write(sheet.page.bytes)
    }
  }
}
