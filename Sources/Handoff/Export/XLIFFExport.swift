package import Catalogue
import XLIFF

/// The units of a workspace as XLIFF for translators.
package struct XLIFFExport {
  private let snapshot: Snapshot
  private let options: ExportOptions
  /// The positions of the documents that have units to export.
  private let documents: [Int]
  package let unitCount: Int

  package init(_ snapshot: Snapshot, _ options: ExportOptions) {
    self.snapshot = snapshot
    self.options = options
    let counts = snapshot.documents.enumerated().map { index, document in
      guard options.includes(document: document.id) else { return 0 }
      let translations = snapshot.translations[options.locale][index]
      return document.units.indices.count { options.includes(translations[$0]) }
    }
    documents = counts.indices.filter { counts[$0] > 0 }
    unitCount = counts.reduce(0, +)
  }

  package var documentCount: Int { documents.count }

  /// Whether there is nothing to export.
  package var isEmpty: Bool { documents.isEmpty }

  /// The files that the export is made from, of those that something is wrong with.
  ///
  /// A broken document may have no units that are known of, so that an export of all needs every
  /// file of the catalogue and of the locale.
  package var brokenFiles: [String] {
    snapshot.brokenFiles.filter(needs).sorted()
  }

  private func needs(_ file: String) -> Bool {
    guard let ids = options.documents else {
      return file.hasPrefix("catalogue/") || file.hasPrefix("locales/\(locale)/")
    }
    return ids.contains { id in
      let folder = id.prefix(upTo: id.lastIndex(of: "/") ?? id.startIndex)
      return file == "catalogue/\(id).yaml"
        || file == Snapshot.localeFile(locale, folder: String(folder))
    }
  }

  private var locale: String { snapshot.settings.locales[options.locale] }

  /// Writes the export in chunks.
  ///
  /// - Throws: ``ExportError``, or what `sink` throws.
  package func write(to sink: @escaping (_ chunk: [UInt8]) throws -> Void) throws {
    var writer = Writer(to: sink)
    try writer.open(document)
    for index in documents {
      let outgoing = OutgoingDocument(snapshot, index, options)
      do {
        try write(outgoing, to: &writer)
      } catch let error as XLIFFError {
        throw ExportError(outgoing, error)
      }
    }
    try writer.close()
  }

  private func write(_ outgoing: OutgoingDocument, to writer: inout Writer) throws {
    if options.version == .v1_2 {
      try writer.write(
        V12.File(
          outgoing, source: snapshot.settings.source, target: locale,
          toolVersion: options.toolVersion))
    } else {
      try writer.write(XLIFF.File(outgoing))
    }
  }

  private var document: XLIFF.Document {
    guard options.version != .v1_2 else { return XLIFF.Document(version: .v1_2) }
    return XLIFF.Document(
      version: options.version, source: snapshot.settings.source, target: locale,
      modules: [.metadata, .sizeRestriction, .matches])
  }
}
