import ArgumentParser
import Catalogue
import Handoff
import Workspace

/// The command `kielipolku move`.
struct Move: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Rename a document, a group's item or a field, with translations and references.",
    discussion: """
      A document is named by its id, an item behind that, a field by its type:

        kielipolku move services/kotihoito services/inari/kotihoito
        kielipolku move methods/tyopaja#phases.arviointi methods/tyopaja#phases.arvio
        kielipolku move service.summary service.ingress

      A package that is out still comes back to the right units: the records of handoffs follow, and \
      keep the names that it has.
      """)

  @ParentCommand var program: Kielipolku

  @Argument(help: "The name today.")
  var old: String

  @Argument(help: "The name to be.")
  var new: String

  @Flag(help: "Write nothing; name the files that would change.")
  var dryRun = false

  func run() throws {
    let folder = try program.folder()
    let lock = dryRun ? nil : Optional(try WorkspaceLock(root: folder.root))
    let mover = try Mover(folder, try program.loadUsable(folder), from: old, to: new)
    let records = try program.soundHandoffs(folder, orElse: "nothing was renamed")
    let plan = try mover.plan(with: records.following(mover))
    let files = plan.changes.map(\.path) + [plan.removed].compactMap(\.self)
    try Output.standard.write(
      files.map { Escaping.oneLine(String($0.dropFirst(folder.root.count + 1))) + "\n" }.joined())
    if !dryRun { try Mover.carryOut(plan) }
    let count = files.count == 1 ? "1 file" : "\(files.count.grouped) files"
    program.messages.say(dryRun ? "\(count) would change" : "\(count) changed")
    _ = consume lock
  }
}

extension Mover.Refusal: ReportableError {
  var exitCode: ExitCode {
    switch code {
    case .unlike, .badName: .validationFailure
    case .notFound: .noInput
    case .taken: .cannotCreate
    case .broken: .dataError
    }
  }
}
