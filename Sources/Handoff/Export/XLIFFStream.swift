import Catalogue
import Workspace
import XLIFF

/// Documents that go out as one file of XLIFF, a few of them in memory at a time.
struct XLIFFStream: Sendable {
  private let settings: Settings
  private let options: ExportOptions

  init(_ settings: Settings, _ options: ExportOptions) {
    self.settings = settings
    self.options = options
  }

  /// Writes the file in chunks.
  ///
  /// - Parameters:
  ///   - items: what the documents are made of.
  ///   - sink: takes the chunks.
  ///   - outgoing: makes a document.
  /// - Throws: ``ExportError``, or what `sink` throws.
  func write<Item: Sendable>(
    _ items: [Item], to sink: @escaping (_ chunk: [UInt8]) throws -> Void,
    _ outgoing: @Sendable (Item) -> OutgoingDocument
  ) throws {
    var writer = Writer(to: sink)
    try writer.open(root)
    let encoder = writer.fragments
    for start in stride(from: 0, to: items.count, by: Self.batch) {
      let batch = Array(items[start..<min(start + Self.batch, items.count)])
      let fragments = Parallel.map(batch, chunk: 8) { item in
        Result { try fragment(outgoing(item), encoder) }
      }
      for fragment in fragments { try writer.write(fragment.get()) }
    }
    try writer.close()
  }

  /// How many documents are in memory at a time.
  private static let batch = 256

  /// A document as a `<file>`.
  private func fragment(
    _ outgoing: OutgoingDocument, _ encoder: FragmentEncoder
  ) throws -> Fragment {
    do {
      guard options.version == .v1_2 else {
        return try encoder.encode(XLIFF.File(outgoing, handoff: options.handoff))
      }
      return try encoder.encode(
        V12.File(outgoing, source: settings.source, target: locale, options))
    } catch let error as XLIFFError {
      throw ExportError(outgoing, error)
    }
  }

  private var root: XLIFF.Document {
    guard options.version != .v1_2 else { return XLIFF.Document(version: .v1_2) }
    return XLIFF.Document(
      version: options.version, source: settings.source, target: locale,
      modules: [.metadata, .sizeRestriction, .matches, .glossary])
  }

  private var locale: String { settings.locales[options.locale] }
}
