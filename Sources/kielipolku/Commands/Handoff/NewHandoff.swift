import ArgumentParser
import Catalogue
import Handoff
import Workspace
import XLIFF

/// The command `kielipolku handoff new`.
struct NewHandoff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Make a package for a translator, and record it.",
    discussion: """
      The package is a folder with the units as XLIFF 2 and, for tools that need it, as 1.2 with the \
      Finnish as target; an order sheet; and a page with the texts in context. Without --only all \
      goes out that is not complete. The record is kept in locales/handoffs/.

      Units that are out already with an open handoff of the locale go out all the same; a warning \
      says how many, and with which.
      """)

  @ParentCommand var group: HandoffCommand

  @Option(help: "The target locale.")
  var locale: String

  @Option(
    help: "The version of XLIFF beside 1.2: 2.1, 2.0 or 2.2.", transform: Version.option)
  var version = Version.v2_1

  @OptionGroup var selection: ExportSelection

  @Option(help: ArgumentHelp("When it is to be back.", valueName: "YYYY-MM-DD"))
  var due: CalendarDate?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The folder of the package; it is made where it is not there.", valueName: "dir"))
  var output: String

  private var program: Kielipolku { group.program }

  func validate() throws {
    if version == .v1_2 {
      throw ValidationError("1.2 is made in any case; ask for 2.0, 2.1 or 2.2")
    }
  }

  func run() throws {
    let folder = try program.folder()
    let lock = try WorkspaceLock(root: folder.root)
    let snapshot = try program.loadUsable(folder)
    guard let position = snapshot.settings.index(of: locale) else {
      let known = snapshot.settings.locales.joined(separator: ", ")
      throw ValidationError("'\(locale)' is no target locale of this workspace (\(known))")
    }
    let records = try program.handoffs(folder)
    let words = try SourceWords.count(snapshot)
    let options = try options(snapshot, position, words)
    try program.requireSound(XLIFFExport(snapshot, options).brokenFiles, in: snapshot)
    let id = records.newID(locale: locale, created: program.today)
    let package = HandoffPackage(snapshot, options, id: id, due: due, words: words)
    try write(package, records)
    _ = consume lock
  }

  /// Writes the package first: a record speaks of what there is.
  private func write(_ package: HandoffPackage, _ records: HandoffRecords) throws {
    guard !package.isEmpty else {
      program.messages.say("nothing to hand off: no such units in \(locale)")
      return
    }
    for (id, units) in records.overlaps(with: package.record) {
      let count = units == 1 ? "1 unit is" : "\(units.grouped) units are"
      program.messages.warn("\(count) out already with \(id)")
    }
    for file in try package.write(to: output, split: selection.split) {
      program.messages.say(file)
    }
    try AtomicWriter.write([records.creating(package.record)])
    let all = package.record.figures.all
    program.messages.say(
      "\(package.record.id): \(all.units.grouped) units of \(package.documentCount.grouped) "
        + "documents, \(all.words.grouped) words")
  }

  private func options(
    _ snapshot: Snapshot, _ locale: Int, _ words: [[Int]]
  ) throws -> ExportOptions {
    let unfinished = Set(UnitStatus.allCases.filter { $0.isIncomplete(in: snapshot.settings) })
    var options = try selection.options(snapshot, locale, counts: words, otherwise: unfinished)
    options.version = version
    options.matches = selection.matches ?? .close
    return options
  }
}

extension UnitStatus {
  /// Whether a unit that stands there does not count as complete.
  fileprivate func isIncomplete(in settings: Settings) -> Bool {
    State(rawValue: rawValue).map { $0 < settings.complete } ?? true
  }
}
