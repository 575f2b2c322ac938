package import Catalogue
package import Workspace
import YAML

/// The records of all handoffs of a workspace.
package struct HandoffRecords: Sendable {
  /// Those that are understood in whole, by their ids.
  package let all: [HandoffFile]
  /// What is wrong with the others, sorted.
  package let diagnostics: [Diagnostic]
  private let folder: WorkspaceFolder
  /// The names of all files, also of those that are not understood.
  private let names: Set<String>

  /// The folder of the records.
  package static let folder = "locales/handoffs"

  /// Reads all records; without the folder there are none.
  package static func load(_ folder: WorkspaceFolder) throws -> HandoffRecords {
    let names = try files(folder.path(Self.folder))
    let results = Parallel.map(names, chunk: 1) { read($0, folder) }
    return HandoffRecords(
      all: results.compactMap(\.file).sorted { $0.record.id < $1.record.id },
      diagnostics: results.flatMap(\.diagnostics).sorted(), folder: folder, names: Set(names))
  }

  /// The record with an id.
  package subscript(id: String) -> HandoffFile? {
    all.first { $0.record.id.description == id }
  }

  /// The open handoffs of a record's locale with which some of its units are out, and how many.
  package func overlaps(with record: HandoffRecord) -> [(id: HandoffID, units: Int)] {
    let names = Set(record.units.map(\.name))
    let open = all.map(\.record).filter { $0.isOpen && $0.locale == record.locale }
    return open.map { other in (other.id, other.outstanding.count { names.contains($0.name) }) }
      .filter { $0.1 > 0 }
  }

  /// An id that no file has yet.
  package func newID(locale: String, created: CalendarDate) -> HandoffID {
    HandoffID(
      locale: locale,
      day: .first(of: created) { names.contains("\(HandoffID(locale: locale, day: $0)).yaml") })
  }

  /// The file of a new record; its folder must be there when it is written.
  package func creating(_ record: HandoffRecord) -> AtomicWriter.Change {
    AtomicWriter.Change(
      newFile: folder.path("\(Self.folder)/\(record.id).yaml"), bytes: record.bytes)
  }

  private static func files(_ folder: String) throws(FileError) -> [String] {
    do {
      return try Files.list(folder).filter { $0.name.hasSuffix(".yaml") }.map(\.name)
    } catch  where error.isNotFound {
      return []
    }
  }

  private static func read(
    _ name: String, _ folder: WorkspaceFolder
  ) -> (file: HandoffFile?, diagnostics: [Diagnostic]) {
    let file = "\(Self.folder)/\(name)"
    guard let id = HandoffID(String(name.dropLast(".yaml".count))) else {
      let message = "a record is named by its id, such as se-2026-11-21"
      return (nil, [Diagnostic(.handoffFile, file: file, message)])
    }
    let path = folder.path(file)
    do {
      let (bytes, version) = try Files.read(path, limit: YAMLLimits.bytes)
      let yaml = YAMLFile.parse(bytes)
      let (record, diagnostics) = RecordReader.read(yaml, file: file, id: id)
      return (record.flatMap { HandoffFile($0, path: path, yaml, version) }, diagnostics)
    } catch {
      return (nil, [Diagnostic(.handoffFile, file: file, error.reason)])
    }
  }
}
