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
    let wanted = try locales.map { try options(snapshot, $0, counts) }
    let exports = Parallel.map(wanted, chunk: 1) { XLIFFExport(snapshot, $0) }
    for export in exports { try program.requireSound(export.brokenFiles, in: snapshot) }
    let isFolder = locales.count > 1 || selection.split != nil || Files.exists(output, .folder)
    let codes = locales.map { snapshot.settings.locales[$0] }
    let files = zip(codes, exports).flatMap { code, export in
      self.files(of: export, code, in: isFolder ? "\(output)/\(code)" : nil)
    }
    try write(files)
  }

  /// A file that is written.
  private struct OutputFile: Sendable {
    let path: String
    let export: XLIFFExport
  }

  /// The files of a locale: with a base name in a folder, or the one that was named.
  private func files(of export: XLIFFExport, _ code: String, in base: String?) -> [OutputFile] {
    guard !export.isEmpty else {
      program.messages.say("nothing to export: no such units in \(code)")
      return []
    }
    guard let split = selection.split, let base else {
      return [OutputFile(path: base.map { $0 + ".xlf" } ?? output, export: export)]
    }
    return export.parts(by: split).map { name, part in
      OutputFile(path: "\(base)/\(name).xlf", export: part)
    }
  }

  /// Writes files on all cores, and says what is in them.
  private func write(_ files: [OutputFile]) throws {
    let bar = program.bar("writing", of: files.reduce(0) { $0 + $1.export.documentCount })
    defer { bar.end() }
    let results = Parallel.map(files, chunk: 1) { file in
      Result {
        try Files.makeFolder(Paths.parent(file.path))
        try AtomicWriter.write(to: file.path) { write in
          try file.export.write(to: write) { bar.advance($0) }
        }
      }
    }
    bar.end()
    for (file, result) in zip(files, results) {
      try result.get()
      let (units, documents) = (file.export.unitCount, file.export.documentCount)
      program.messages.say(
        "\(file.path): \(units.grouped) units of \(documents.grouped) documents")
    }
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
