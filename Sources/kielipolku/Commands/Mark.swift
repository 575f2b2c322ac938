import ArgumentParser
import Catalogue
import Handoff
import Workspace

/// The command `kielipolku mark`.
struct Mark: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Set the state of translations, as their editor.",
    discussion: """
      Every state but initial says that the translation is one of today's Finnish: an outdated one is
      outdated no more.
      """)

  @ParentCommand var program: Kielipolku

  @Argument(
    help: ArgumentHelp(
      "Units, such as services/kotihoito#name; without # all of a document.", valueName: "id"))
  var ids: [String]

  @Option(help: "The locale.")
  var locale: LocaleList

  @Option(help: "initial, translated, reviewed or final.")
  var state: State

  func run() throws {
    let folder = try program.folder()
    let lock = try WorkspaceLock(root: folder.root)
    let snapshot = try program.loadUsable(folder)
    let locale = try locale.single(in: snapshot.settings)
    var editor = LocaleEditor(folder, snapshot)
    var count = 0
    for (document, unit) in try ids.flatMap({ try units($0, snapshot, locale) }) {
      let translation = editor[locale: locale, document: document, unit: unit]
      guard let translation, translation.hasTarget else { continue }
      editor[locale: locale, document: document, unit: unit] = translation.marked(state)
      count += 1
    }
    try AtomicWriter.write(editor.changes())
    _ = consume lock
    program.messages.say("\(count) \(count == 1 ? "unit" : "units") marked \(state.rawValue)")
  }

  private func units(
    _ id: String, _ snapshot: Snapshot, _ locale: Int
  ) throws -> [NamedUnits.Position] {
    guard let selection = NamedUnits(id, in: snapshot) else {
      throw Failure("there is no document or unit '\(id)'", .noInput)
    }
    let isMissing = selection.units.allSatisfy { document, unit in
      snapshot.translations[locale][document][unit]?.hasTarget != true
    }
    if isMissing { throw Failure("'\(id)' has no translation in that locale", .noInput) }
    return selection.units
  }
}

extension State: ExpressibleByArgument {}
