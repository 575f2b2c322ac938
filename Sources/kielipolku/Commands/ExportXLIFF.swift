import ArgumentParser
import Catalogue
import Handoff
import Workspace
import XLIFF

/// The command `kielipolku export xliff`.
struct ExportXLIFF: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "xliff", abstract: "Write the units of a locale as XLIFF for translators.",
    discussion:
      "Nothing in the workspace changes. Where there is nothing to export no file is made.")

  @ParentCommand var program: Kielipolku

  @Option(help: "The target locale, or several separated by commas.")
  var locale: LocaleList

  @Option(help: "The version of XLIFF: 2.1, 2.0, 2.2 or 1.2.", transform: Version.option)
  var version = Version.v2_1

  @Option(help: "Only units in these states, separated by commas, such as missing,outdated.")
  var only: StatusList?

  @Option(help: "Only this document; may be given several times.")
  var document: [String] = []

  @Flag(help: "Give missing and outdated units the Finnish as target, for tools that need one.")
  var copySource = false

  @Option(
    name: .shortAndLong,
    help: "The file to write; a folder, needed for several locales, gets <locale>.xlf.")
  var output: String

  func run() throws {
    let snapshot = try program.loadUsable(program.folder())
    let locales = try locale.positions(in: snapshot.settings)
    let exports = try locales.map { XLIFFExport(snapshot, try options(snapshot, $0)) }
    for export in exports { try program.requireSound(export.brokenFiles, in: snapshot) }
    let isFolder = locales.count > 1 || Files.exists(output, .folder)
    for (position, export) in zip(locales, exports) {
      let code = snapshot.settings.locales[position]
      try write(export, code, to: isFolder ? "\(output)/\(code).xlf" : output)
    }
  }

  private func write(_ export: XLIFFExport, _ code: String, to path: String) throws {
    guard !export.isEmpty else {
      program.messages.say("nothing to export: no such units in \(code)")
      return
    }
    try Files.makeFolder(Paths.parent(path))
    try AtomicWriter.write(to: path) { write in try export.write(to: write) }
    program.messages.say(
      "\(path): \(export.unitCount.grouped) units of \(export.documentCount.grouped) documents")
  }

  private func options(_ snapshot: Snapshot, _ locale: Int) throws -> ExportOptions {
    for id in document where snapshot.document(id) == nil {
      guard !snapshot.brokenFiles.contains("catalogue/\(id).yaml") else { continue }
      throw Failure("there is no document '\(id)'", .noInput)
    }
    return ExportOptions(
      locale: locale, version: version, only: only?.statuses,
      documents: document.isEmpty ? nil : Set(document), copiesSource: copySource,
      toolVersion: Kielipolku.version)
  }
}
