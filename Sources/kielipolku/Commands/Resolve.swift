import ArgumentParser
import Catalogue
import Handoff
import Workspace

/// The command `kielipolku resolve`.
struct Resolve: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Settle a conflict: keep the text that is there, or take one that came in.")

  @ParentCommand var program: Kielipolku

  @Argument(help: ArgumentHelp("The unit, such as services/kotihoito#name.", valueName: "id"))
  var id: String

  @Option(help: "The locale.")
  var locale: LocaleList

  @Option(help: "The text to keep: incoming or existing.")
  var prefer: ImportOptions.Preference?

  @Option(
    help: """
      Which incoming text is meant, as 'conflicts' numbers them: it is taken, or with --prefer \
      existing dropped.
      """)
  var number: Int?

  func validate() throws {
    guard prefer != nil || number != nil else {
      throw ValidationError("say --prefer incoming, --prefer existing or --number")
    }
  }

  func run() throws {
    let folder = try program.folder()
    let lock = try WorkspaceLock(root: folder.root)
    let snapshot = try program.loadUsable(folder)
    let conflict = try conflict(in: snapshot)
    var editor = LocaleEditor(folder, snapshot)
    editor[locale: conflict.locale, document: conflict.document, unit: conflict.unit] =
      try settled(conflict, snapshot)
    try AtomicWriter.write(editor.changes())
    _ = consume lock
    program.messages.say("\(id): settled")
  }

  private func conflict(in snapshot: Snapshot) throws -> Conflict {
    let locale = try locale.single(in: snapshot.settings)
    guard let selection = NamedUnits(id, in: snapshot), selection.isUnit,
      let (document, unit) = selection.units.first
    else { throw Failure("there is no unit '\(id)'", .noInput) }
    guard
      let conflict = Conflict(snapshot, locale: locale, document: document, unit: unit)
    else { throw Failure("'\(id)' has no conflict in that locale", .noInput) }
    return conflict
  }

  private func settled(_ conflict: Conflict, _ snapshot: Snapshot) throws -> Translation {
    let count = conflict.incoming.count
    if let number, !(1...count).contains(number) {
      throw ValidationError("there are \(count) incoming texts, and no number \(number)")
    }
    if prefer == .existing { return conflict.keepingExisting(without: number.map { $0 - 1 }) }
    guard number != nil || count == 1 else {
      throw ValidationError("there are \(count) incoming texts: say --number")
    }
    let finnish = snapshot.documents[conflict.document].units[conflict.unit].text
    let comparison = SourceComparison(source: snapshot.settings.source)
    guard let taken = conflict.taking((number ?? 1) - 1, finnish: finnish, comparison) else {
      throw ValidationError("there is no such incoming text")
    }
    return taken
  }
}
