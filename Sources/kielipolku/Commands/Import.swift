import ArgumentParser
import Catalogue
import Handoff
import Workspace

/// The command `kielipolku import`.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Merge translators' XLIFF back into the workspace.",
    discussion: """
      Versions 1.2, 2.0, 2.1 and 2.2 are told by their content. A text that was changed on both sides
      is kept twice, as a conflict. Exit code 1 where something needs a look, 65 where a file was
      refused.
      """)

  @ParentCommand var program: Kielipolku

  @Argument(help: ArgumentHelp("The files that came back.", valueName: "file"))
  var files: [String]

  @Flag(help: "Write nothing; show what would happen.")
  var dryRun = false

  @Option(
    name: .customLong("as"),
    help: "Whose work it is, which bounds the states it can give: translator, reviewer or editor.")
  var role = ImportOptions.Role.translator

  @Option(help: "What to take where both sides have changed: incoming or existing.")
  var prefer: ImportOptions.Preference?

  @OptionGroup var limit: SizeLimit

  @Option(help: "text or json.")
  var format = TextFormat.text

  func run() throws {
    let folder = try program.folder()
    let lock = dryRun ? nil : Optional(try WorkspaceLock(root: folder.root))
    let snapshot = try program.loadUsable(folder)
    try program.requireSound(snapshot.brokenFiles, in: snapshot)
    let records = try program.soundHandoffs(folder, orElse: "nothing was written")
    let options = ImportOptions(
      role: role, preference: prefer, today: program.today, maximumBytes: limit.maxSize.bytes)
    let imported = try merge(into: snapshot, in: folder, records, options)
    if !dryRun { try AtomicWriter.write(imported.changes) }
    _ = consume lock
    try show(imported.reports)
    if imported.reports.contains(where: { $0.refusal != nil }) { throw ExitCode.dataError }
    if imported.reports.contains(where: \.hasFindings) { throw ExitCode.findings }
  }

  private func merge(
    into snapshot: Snapshot, in folder: WorkspaceFolder, _ records: HandoffRecords,
    _ options: ImportOptions
  ) throws -> Importer {
    let size = try files.reduce(0) { try $0 + FileChunks($1).size }
    let bar = program.bar("importing", of: size, .bytes)
    defer { bar.end() }
    return try Importer(files, into: snapshot, in: folder, records, options, progress: bar.advance)
  }

  private func show(_ reports: [ImportReport]) throws {
    switch format {
    case .text: try Output.standard.write(reports.map(\.text).joined())
    case .json: try Output.standard.write(reports.json)
    }
  }
}

extension ImportOptions.Role: ExpressibleByArgument {}
extension ImportOptions.Preference: ExpressibleByArgument {}
