import ArgumentParser
import Handoff
import Workspace

/// The command `kielipolku handoff close`.
struct CloseHandoff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: "Say that nothing more is expected back of a handoff.")

  @ParentCommand var group: HandoffCommand

  @Argument(help: "The id, such as se-2026-11-21.")
  var id: String

  func run() throws {
    let program = group.program
    let folder = try program.folder()
    let lock = try WorkspaceLock(root: folder.root)
    let file = try program.handoff(id, folder)
    guard file.record.isOpen else { return program.messages.say("\(id) is closed already") }
    try AtomicWriter.write([file.closing(on: program.today)])
    let left = file.record.outstanding.count
    program.messages.say(
      left == 0 ? "\(id) closed" : "\(id) closed; \(left.grouped) units did not come back")
    _ = consume lock
  }
}
