package import Catalogue
import Workspace

/// Writes what is published of a workspace into a folder.
package struct Publisher {
  /// What was done.
  package struct Result: Sendable {
    /// The locales, the source first, with how much of each is in its own language.
    package let locales: [(code: String, counts: TextCounts)]
    /// How many files make up what is published.
    package let files: Int
    /// How many of them were written; the others were so already.
    package let written: Int
  }

  private let root: String
  private let plainFiles: PlainFiles
  private let documents: PublishedDocuments
  private let blocks: TextBlocks
  private var index: Index
  private var written = 0

  private init(_ snapshot: Snapshot, root: String) {
    self.root = root
    plainFiles = PlainFiles(root: root)
    documents = PublishedDocuments(snapshot)
    blocks = TextBlocks(snapshot)
    index = Index(documents)
  }

  /// Publishes a workspace.
  ///
  /// Files appear a locale at a time, so that memory need hold no more, `index.json` last; then the
  /// files go that the index before it names and it does not.
  ///
  /// - Parameters:
  ///   - snapshot: a workspace in which no file is broken.
  ///   - folder: where to; it is made where it is not there.
  /// - Returns: what was done.
  /// - Throws: `FileError`; `ICUError` where the system's ICU lacks a collation.
  package static func publish(_ snapshot: Snapshot, in folder: String) throws -> Result {
    var publisher = Publisher(snapshot, root: folder)
    let settings = snapshot.settings
    try Files.makeFolder(folder)
    for locale in [settings.source] + settings.locales { try publisher.publish(locale) }
    try publisher.publishSchemas()
    try publisher.finish()
    return Result(
      locales: publisher.index.locales, files: publisher.index.files.count + 1,
      written: publisher.written)
  }

  private mutating func publish(_ locale: String) throws {
    let catalogues = try LocaleCatalogues(documents, blocks, locale: locale)
    var counts = TextCounts()
    try write(to: locale) { type in
      let catalogue = catalogues.catalogue(of: type)
      counts += catalogue.counts
      return catalogue.bytes
    }
    index.locales.append((locale, counts))
  }

  private mutating func publishSchemas() throws {
    let snapshot = documents.snapshot
    try write(to: "schema") { CatalogueSchema($0, snapshot.model, snapshot.settings).json }
  }

  /// Writes a file for each type into a folder.
  private mutating func write(to folder: String, _ bytes: (ContentType) -> [UInt8]) throws {
    try plainFiles.makeFolder(folder)
    var changes: [AtomicWriter.Change] = []
    for type in documents.snapshot.model.types {
      let path = FilePath(folder: folder, stem: type.folder)
      let change = AtomicWriter.Change(path: "\(root)/\(path.text)", bytes: bytes(type))
      index.files.append((path, Fingerprint.sha256(of: change.bytes)))
      changes.append(change)
    }
    try write(changes)
  }

  private mutating func finish() throws {
    let path = "\(root)/\(Index.name)"
    let earlier = (try? Files.read(path)).map { Index.paths(in: $0.bytes) } ?? []
    try write([AtomicWriter.Change(path: path, bytes: index.json)])
    for path in earlier.subtracting(index.files.map(\.path)).sorted(by: { $0.text < $1.text }) {
      try plainFiles.remove(path)
    }
  }

  /// Writes the files that are not so already.
  private mutating func write(_ changes: [AtomicWriter.Change]) throws {
    let news = changes.filter { !Files.holds($0.path, $0.bytes) }
    try AtomicWriter.write(news)
    written += news.count
  }
}
