import ArgumentParser
import Catalogue
import Workspace

/// The command `kielipolku prune`.
struct Prune: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Take out translations that belong to no document or unit of today.",
    discussion: """
      Each of them is shown first as 'check' shows it ('orphan'). A document or field that was renamed \
      is no orphan after 'kielipolku move'.
      """)

  @ParentCommand var program: Kielipolku

  @Flag(help: "Write nothing; show what would be taken out.")
  var dryRun = false

  func run() throws {
    let folder = try program.folder()
    let lock = dryRun ? nil : Optional(try WorkspaceLock(root: folder.root))
    let pruner = try Pruner(folder, try program.loadUsable(folder))
    let changes = try pruner.changes()
    let messages = Messages(to: .standard, color: program.color)
    try Output.standard.write(messages.lines(pruner.orphans))
    if !dryRun { try AtomicWriter.write(changes) }
    let count = pruner.orphans.count
    program.messages.say(
      "\(count.grouped) orphan\(count == 1 ? "" : "s") \(dryRun ? "would be " : "")taken out")
    _ = consume lock
  }
}

extension Pruner.Unsafe: ReportableError {
  var exitCode: ExitCode { .dataError }
}
