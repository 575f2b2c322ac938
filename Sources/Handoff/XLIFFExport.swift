package import Catalogue
import XLIFF

/// The units of a workspace as XLIFF for translators.
package struct XLIFFExport {
  private let snapshot: Snapshot
  private let options: ExportOptions
  /// The positions of the documents that have units to export.
  private let documents: [Int]

  package init(_ snapshot: Snapshot, _ options: ExportOptions) {
    self.snapshot = snapshot
    self.options = options
    documents = snapshot.documents.indices.filter {
      OutgoingDocument(snapshot, $0, options) != nil
    }
  }

  package var documentCount: Int { documents.count }

  package var unitCount: Int {
    documents.reduce(0) { count, index in
      let texts = OutgoingDocument(snapshot, index, options)?.texts ?? []
      return count + texts.reduce(0) { $0 + $1.units.count }
    }
  }

  /// Whether there is nothing to export.
  package var isEmpty: Bool { documents.isEmpty }

  /// The files that the export is made from, of those that something is wrong with.
  package var brokenFiles: [String] {
    let locale = snapshot.settings.locales[options.locale]
    let needed = documents.flatMap { index in
      let document = snapshot.documents[index]
      return [document.file, Snapshot.localeFile(locale, folder: document.folder)]
    }
    return snapshot.brokenFiles.intersection(needed).sorted()
  }

  /// Writes the export in chunks.
  package func write(to sink: @escaping ([UInt8]) throws -> Void) throws {
    var writer = Writer(to: sink)
    let (source, target) = (snapshot.settings.source, snapshot.settings.locales[options.locale])
    try writer.open(document(source, target))
    for index in documents {
      guard let outgoing = OutgoingDocument(snapshot, index, options) else { continue }
      if options.version == .v1_2 {
        let file = XLIFF12File(
          outgoing, source: source, target: target, toolVersion: options.toolVersion)
        try writer.write(file.file)
      } else {
        try writer.write(XLIFF2File(outgoing).file)
      }
    }
    try writer.close()
  }

  private func document(_ source: String, _ target: String) -> XLIFF.Document {
    guard options.version != .v1_2 else { return XLIFF.Document(version: .v1_2) }
    return XLIFF.Document(
      version: options.version, source: source, target: target,
      modules: [.metadata, .sizeRestriction, .matches])
  }
}
