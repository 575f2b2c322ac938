package import Catalogue
import Workspace

/// The units of a workspace as XLIFF for translators.
package struct XLIFFExport: Sendable {
  private let snapshot: Snapshot
  private let options: ExportOptions
  private var selection: UnitSelection
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
  /// - Parameters:
  ///   - sink: takes the chunks.
  ///   - progress: is told how many documents more are written.
  /// - Throws: ``ExportError``, or what `sink` throws.
  package func write(
    to sink: @escaping (_ chunk: [UInt8]) throws -> Void, progress: (Int) -> Void = { _ in }
  ) throws {
    let stream = XLIFFStream(snapshot.settings, options)
    try stream.write(selection.documents, to: sink, progress: progress) { chosen in
      OutgoingDocument(snapshot, chosen, options, aids)
    }
  }

  /// The export in several, each with a name that fits a file.
  package func parts(by split: Split) -> [(name: String, export: XLIFFExport)] {
    split.parts(of: selection.documents) { snapshot.documents[$0.document] }.map {
      name, documents in
      var part = self
      part.selection.documents = documents
      return (name, part)
    }
  }

  /// All documents as they go out, with what helps to translate them.
  func outgoing() -> [OutgoingDocument] {
    Parallel.map(selection.documents, chunk: 8) {
      OutgoingDocument(snapshot, $0, options, aids)
    }
  }
}
