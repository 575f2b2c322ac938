import Catalogue
import Workspace
import XLIFF

/// What an export of everything to one locale writes now, as bytes for comparison.
struct ExportedFiles {
  /// All before the first `<file>`.
  let head: [UInt8]

  private let snapshot: Snapshot
  private let options: ExportOptions
  private let stream: XLIFFStream
  private let aids: TranslationAids
  private let encoder: FragmentEncoder
  /// The position of the first document that is in ``files``.
  private var first = 0
  private var files: [[UInt8]] = []

  /// Nil where the file that is compared begins otherwise.
  ///
  /// - Parameters:
  ///   - snapshot: the workspace.
  ///   - locale: the position of the locale.
  ///   - version: one of 2.x.
  ///   - isHead: whether that file begins with some bytes.
  /// - Throws: `XLIFFError` where the settings hold what XML cannot hold, and what `isHead` throws.
  init?(
    _ snapshot: Snapshot, locale: Int, _ version: Version, _ isHead: ([UInt8]) throws -> Bool
  ) throws {
    self.snapshot = snapshot
    options = ExportOptions(locale: locale, version: version, toolVersion: "")
    stream = XLIFFStream(snapshot.settings, options)
    (head, encoder) = try stream.start()
    guard try isHead(head) else { return nil }
    aids = TranslationAids(snapshot, options)
  }

  /// The `<file>` of a document; nil where it has no units, or comes before one that was asked for
  /// already: documents are to be asked for in their order.
  ///
  /// With it those that follow are made, on all cores.
  mutating func file(of document: Int) -> [UInt8]? {
    if document >= first + files.count {
      first = document
      files = Self.encode(document..<min(document + Self.batch, snapshot.documents.count), self)
    }
    guard document >= first, !files[document - first].isEmpty else { return nil }
    return files[document - first]
  }

  /// How many documents are in memory at a time, and how many one thread makes together.
  private static let batch = 256
  private static let chunk = 16

  private static func encode(_ documents: Range<Int>, _ exported: ExportedFiles) -> [[UInt8]] {
    Parallel.map(Array(documents), chunk: chunk) { exported.file($0) }
  }

  /// A document as a `<file>`; empty where it has no units or cannot be exported.
  private func file(_ document: Int) -> [UInt8] {
    let units = Array(snapshot.documents[document].units.indices)
    guard !units.isEmpty else { return [] }
    let chosen = UnitSelection.Chosen(document: document, units: units)
    let outgoing = OutgoingDocument(snapshot, chosen, options, aids)
    return (try? stream.fragment([outgoing], encoder))?.bytes ?? []
  }
}
