import Catalogue
import Synchronization
import Workspace
import XLIFF

/// Documents that go out as one file of XLIFF, a few of them in memory at a time.
final class XLIFFStream: Sendable {
  private let settings: Settings
  private let options: ExportOptions
  /// The templates of all units so far.
  private let templates = Mutex<[UnitTemplates.Key: ElementTemplate]>([:])

  init(_ settings: Settings, _ options: ExportOptions) {
    self.settings = settings
    self.options = options
  }

  /// Writes the file in chunks.
  ///
  /// - Parameters:
  ///   - items: what the documents are made of.
  ///   - sink: takes the chunks.
  ///   - progress: is told how many items more are written.
  ///   - outgoing: makes a document.
  /// - Throws: ``ExportError``, or what `sink` throws.
  func write<Item: Sendable>(
    _ items: [Item], to sink: @escaping (_ chunk: [UInt8]) throws -> Void,
    progress: (Int) -> Void = { _ in }, _ outgoing: @Sendable (Item) -> OutgoingDocument
  ) throws {
    var writer = Writer(to: sink)
    try writer.open(root)
    let encoder = writer.fragments
    for start in stride(from: 0, to: items.count, by: Self.batch) {
      let end = min(start + Self.batch, items.count)
      let starts = stride(from: start, to: end, by: Self.chunk)
      let fragments = Parallel.map(Array(starts), chunk: 1) { start in
        Result {
          let chunk = items[start..<min(start + Self.chunk, end)]
          return try fragment(chunk.lazy.map(outgoing), encoder)
        }
      }
      for fragment in fragments { try writer.write(fragment.get()) }
      progress(end - start)
    }
    try writer.close()
  }

  /// How many documents are in memory at a time, and how many become bytes together.
  ///
  /// These are so few that their bytes find room where those before them were.
  private static let batch = 128
  private static let chunk = 8

  /// What is written before the first `<file>`, and what encodes those.
  func start() throws -> (head: [UInt8], encoder: FragmentEncoder) {
    var writer = Writer { _ in }
    try writer.open(root)
    return (try root.bytes().dropLast("</xliff>\n".utf8.count), writer.fragments)
  }

  /// Documents as `<file>`s.
  func fragment(
    _ documents: some Sequence<OutgoingDocument>, _ encoder: FragmentEncoder
  ) throws -> Fragment {
    var templates = UnitTemplates(encoder, self.templates.withLock { $0 })
    defer {
      if templates.hasNew { self.templates.withLock { $0.merge(templates.made) { old, _ in old } } }
    }
    return try encoder.encode { files in
      for document in documents {
        if options.version == .v1_2 {
          files.append(
            file12: document, source: settings.source, target: locale, options, &templates)
        } else {
          files.append(file: document, handoff: options.handoff, &templates)
        }
        if let failure = files.failure { throw ExportError(document, failure) }
      }
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
