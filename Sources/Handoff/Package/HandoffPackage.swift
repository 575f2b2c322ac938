package import Catalogue
import HTML
import Workspace
import XLIFF

/// What a translator is given: the same units as XLIFF 2 and, for tools that need it, as 1.2 with the
/// Finnish copied; the order sheet; and a page with the texts in context.
package struct HandoffPackage: Sendable {
  package let record: HandoffRecord
  private let snapshot: Snapshot
  private let options: ExportOptions
  private let documents: [OutgoingDocument]

  /// Makes the package of an export.
  ///
  /// - Parameters:
  ///   - snapshot: the workspace.
  ///   - options: what goes out, with the handoff's id.
  ///   - id: the id of the handoff.
  ///   - due: when it is to be back.
  ///   - words: for each document the source words of its units.
  package init(
    _ snapshot: Snapshot, _ options: ExportOptions, id: HandoffID, due: CalendarDate?,
    words: [[Int]]
  ) {
    self.snapshot = snapshot
    var options = options
    options.handoff = id
    self.options = options
    documents = XLIFFExport(snapshot, options).outgoing()
    var count = OrderCount()
    for document in documents {
      let words = snapshot.words(of: document, words)
      for unit in document.units { count.add(unit, words: words[unit.unit.id] ?? 0) }
    }
    let units = documents.flatMap { document in
      document.units.map { HandoffRecord.Unit(name: $0.name, base: $0.base) }
    }
    record = HandoffRecord(id: id, due: due, figures: count.figures, units: units)
  }

  package var isEmpty: Bool { documents.isEmpty }
  package var documentCount: Int { documents.count }

  /// Writes the package into a folder, which is made where it is not there.
  ///
  /// - Parameters:
  ///   - folder: the folder.
  ///   - split: how the XLIFF is split into several files, if it is.
  /// - Returns: the paths of the files, in the order in which they were written.
  /// - Throws: ``ExportError``, or a `FileError`.
  package func write(to folder: String, split: Split?) throws -> [String] {
    try Files.makeFolder(folder)
    var files: [String] = []
    for version in [options.version, .v1_2] {
      files += try write(version, to: "\(folder)/\(record.id)-xliff-\(version.rawValue)", split)
    }
    let sheet = OrderSheet(record, snapshot.settings)
    let pages = [
      ("order.txt", Array(sheet.text.utf8)), ("order.html", sheet.page.bytes),
      ("preview.html", PreviewPage(record, documents).page.bytes),
    ].map { name, bytes in
      AtomicWriter.Change(path: "\(folder)/\(record.id)-\(name)", bytes: bytes)
    }
    try AtomicWriter.write(pages)
    return files + pages.map(\.path)
  }

  private func write(_ version: Version, to path: String, _ split: Split?) throws -> [String] {
    guard let split else {
      try write(documents, version, to: path + ".xlf")
      return [path + ".xlf"]
    }
    try Files.makeFolder(path)
    return try split.parts(of: documents, \.document).map { name, documents in
      let file = "\(path)/\(name).xlf"
      try write(documents, version, to: file)
      return file
    }
  }

  private func write(
    _ documents: [OutgoingDocument], _ version: Version, to path: String
  ) throws {
    var options = options
    options.version = version
    let copies = version == .v1_2
    let stream = XLIFFStream(snapshot.settings, options)
    try AtomicWriter.write(to: path) { write in
      try stream.write(documents, to: write) { $0.copyingSource(copies) }
    }
  }
}

extension Snapshot {
  /// The words of a document's units, by their ids.
  fileprivate func words(of outgoing: OutgoingDocument, _ words: [[Int]]) -> [String: Int] {
    guard let position = index(of: outgoing.document.id) else { return [:] }
    return Dictionary(zip(outgoing.document.units.map(\.id), words[position])) { first, _ in first }
  }
}
