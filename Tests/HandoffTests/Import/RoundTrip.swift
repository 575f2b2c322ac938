import Catalogue
import TestSupport
import Workspace
import XLIFF

@testable import Handoff

/// A small workspace whose Swedish goes out and comes back.
struct RoundTrip {
  let workspace: TemporaryWorkspace
  static let day = CalendarDate("2026-03-01")
  static let localeFile = "locales/sv/services.yaml"

  /// A document `services/a` with a name and a text, and what else is given.
  init(_ files: [String: String] = [:]) throws {
    workspace = try TemporaryWorkspace(
      ["catalogue/services/a.yaml": Self.document].merging(files) { $1 })
  }

  static let document = """
    name: Neuvonta
    description: |
      Neuvonta on maksutonta.

      Soita **arkisin** numeroon 040 123 4567.

    """

  /// The file with the Swedish of `services/a`, made of its units.
  static func file(
    _ entries: (unit: String, source: String, target: String, state: Catalogue.State)...
  )
    -> [String: String]
  {
    [
      localeFile: LocaleFile(
        entries.map { LocaleFile.Entry("a", $0.unit, $0.source, $0.target, $0.state) }
      ).text
    ]
  }

  var folder: WorkspaceFolder { WorkspaceFolder(root: workspace.folder.path) }

  /// An export of the Swedish.
  func export(
    _ version: Version = .v2_1, change: (inout ExportOptions) -> Void = { _ in }
  ) throws -> String {
    var options = ExportOptions(locale: 0, version: version, toolVersion: "0.1")
    change(&options)
    return String(decoding: try XLIFFExport(workspace.load(), options).bytes(), as: UTF8.self)
  }

  /// Imports deliveries, and gives what is said of each; writes unless that is a dry run.
  @discardableResult
  func take(
    _ deliveries: String..., as role: ImportOptions.Role = .translator,
    prefer preference: ImportOptions.Preference? = nil, dry: Bool = false
  ) throws -> [ImportReport] {
    let names = deliveries.indices.map { "delivery\($0).xlf" }
    let outside = try TemporaryFolder(Dictionary(uniqueKeysWithValues: zip(names, deliveries)))
    let options = ImportOptions(
      role: role, preference: preference, today: Self.day ?? CalendarDate(daysSinceEpoch: 0))
    let importer = try Importer(
      names.map(outside.path), into: workspace.load(), in: folder,
      try HandoffRecords.load(folder), options)
    if !dry { try AtomicWriter.write(importer.changes) }
    return importer.reports
  }

  /// The outcome of each unit of a delivery that is taken, by the units' ids.
  @discardableResult
  func outcomes(
    _ delivery: String, as role: ImportOptions.Role = .translator,
    prefer preference: ImportOptions.Preference? = nil
  ) throws -> [String: Outcome] {
    let report = try take(delivery, as: role, prefer: preference)[0]
    return Dictionary(report.units.map { ($0.name.unit, $0.outcome) }) { $1 }
  }

  /// The Swedish of a unit as it is now.
  func swedish(_ unit: String, of document: String = "services/a") -> Translation? {
    let snapshot = workspace.load()
    guard let index = snapshot.index(of: document),
      let position = snapshot.documents[index].units.firstIndex(where: { $0.id == unit })
    else { return nil }
    return snapshot.translations[0][index][position]
  }
}

extension String {
  /// An export in which a translator has written a target, given as XML, for the unit with a name.
  func delivering(_ name: String, _ target: String, _ state: String? = nil) -> String {
    let isOld = contains("trans-unit")
    guard let unit = element(isOld ? "trans-unit" : "unit", with: "\"\(name)\"") else {
      return self
    }
    let stated = isOld ? state.map { " state=\"\($0)\"" } ?? unit.targetState : ""
    var new = unit
    if let match = unit.firstMatch(of: /<target[^>]*>(?s:.*?)<\/target>/) {
      new = unit.replacing(
        match.output, with: "<target\(stated)>\(target)</target>", maxReplacements: 1)
    } else if let source = unit.firstMatch(of: /<\/source>(?!.*<\/source>)/) {
      new.insert(contentsOf: "<target\(stated)>\(target)</target>", at: source.range.upperBound)
    }
    if !isOld, let state {
      new = new.replacing(
        /<segment id="s1" state="[a-z]*"/, with: "<segment id=\"s1\" state=\"\(state)\"")
    }
    return replacing(unit, with: new)
  }

  private var targetState: String {
    firstMatch(of: /<target( state="[^"]*")/).map { String($0.output.1) } ?? ""
  }
}
