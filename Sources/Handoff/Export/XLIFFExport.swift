package import Catalogue
import Workspace
import XLIFF

/// The units of a workspace as XLIFF for translators.
package struct XLIFFExport: Sendable {
  private let snapshot: Snapshot
  private let options: ExportOptions
  private let selection: UnitSelection
  private let aids: TranslationAids

  package init(_ snapshot: Snapshot, _ options: ExportOptions) {
    self.snapshot = snapshot
    self.options = options
    selection = UnitSelection(snapshot, options)
    aids = TranslationAids(snapshot, options)
  }

  package var unitCount: Int { selection.unitCount }
  package var documentCount: Int { selection.documents.count }

  /// Whether there is nothing to export.
  package var isEmpty: Bool { selection.documents.isEmpty }

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
    let encoder = writer.fragments
    let documents = selection.documents
    for start in stride(from: 0, to: documents.count, by: Self.batch) {
      let batch = Array(documents[start..<min(start + Self.batch, documents.count)])
      let fragments = Parallel.map(batch, chunk: 8) { chosen in
        Result { try fragment(chosen, encoder) }
      }
      for fragment in fragments { try writer.write(fragment.get()) }
    }
    try writer.close()
  }

  /// How many documents are in memory at a time.
  private static let batch = 256

  /// A document as a `<file>`.
  private func fragment(
    _ chosen: UnitSelection.Chosen, _ encoder: FragmentEncoder
  ) throws -> Fragment {
    let outgoing = OutgoingDocument(snapshot, chosen, options, aids)
    do {
      guard options.version == .v1_2 else {
        return try encoder.encode(XLIFF.File(outgoing, handoff: options.handoff))
      }
      return try encoder.encode(
        V12.File(outgoing, source: snapshot.settings.source, target: locale, options))
    } catch let error as XLIFFError {
      throw ExportError(outgoing, error)
    }
  }

  private var document: XLIFF.Document {
    guard options.version != .v1_2 else { return XLIFF.Document(version: .v1_2) }
    return XLIFF.Document(
      version: options.version, source: snapshot.settings.source, target: locale,
      modules: [.metadata, .sizeRestriction, .matches, .glossary])
  }
}
