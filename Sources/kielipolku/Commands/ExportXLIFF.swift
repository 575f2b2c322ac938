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

  @OptionGroup var selection: ExportSelection

  @Flag(help: "Give missing and outdated units the Finnish as target, for tools that need one.")
  var copySource = false

  @Option(
    name: .shortAndLong,
    help: """
      The file to write; a folder, needed for several locales, gets <locale>.xlf, with --split \
      <locale>/<name>.xlf.
      """)
  var output: String

  func run() throws {
    let snapshot = try program.loadUsable(program.folder())
    let locales = try locale.positions(in: snapshot.settings)
    let counts = try selection.words == nil ? nil : SourceWords.count(snapshot)
    let exports = try locales.map { XLIFFExport(snapshot, try options(snapshot, $0, counts)) }
    for export in exports { try program.requireSound(export.brokenFiles, in: snapshot) }
    let isFolder = locales.count > 1 || selection.split != nil || Files.exists(output, .folder)
    for (position, export) in zip(locales, exports) {
      let code = snapshot.settings.locales[position]
      try write(export, code, to: isFolder ? "\(output)/\(code)" : nil)
    }
  }

  /// Writes the export of a locale: with a base name in a folder, or to the file that was named.
  private func write(_ export: XLIFFExport, _ code: String, to base: String?) throws {
    guard !export.isEmpty else {
      program.messages.say("nothing to export: no such units in \(code)")
      return
    }
    guard let split = selection.split, let base else {
      return try write(export, to: base.map { $0 + ".xlf" } ?? output)
    }
    for (name, part) in export.parts(by: split) { try write(part, to: "\(base)/\(name).xlf") }
  }

  private func write(_ export: XLIFFExport, to path: String) throws {
    try Files.makeFolder(Paths.parent(path))
    try AtomicWriter.write(to: path) { write in try export.write(to: write) }
    program.messages.say(
      "\(path): \(export.unitCount.grouped) units of \(export.documentCount.grouped) documents")
  }

  private func options(
    _ snapshot: Snapshot, _ locale: Int, _ counts: [[Int]]?
  ) throws -> ExportOptions {
    var options = try selection.options(snapshot, locale, counts: counts)
    options.version = version
    options.copiesSource = copySource
    return options
  }
}
