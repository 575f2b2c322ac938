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
  /// Two locales are made at a time, so that memory need hold no more. `index.json` is written last;
  /// then the files go that the index before it names and it does not.
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
    var locales = ([settings.source] + settings.locales)[...]
    while !locales.isEmpty {
      try publisher.publish(locales.prefix(2))
      locales = locales.dropFirst(2)
    }
    try publisher.publishSchemas()
    try publisher.finish()
    return Result(
      locales: publisher.index.locales, files: publisher.index.files.count + 1,
      written: publisher.written)
  }

  private mutating func publish(_ locales: ArraySlice<String>) throws {
    let (documents, blocks, root) = (documents, blocks, root)
    let made = Parallel.map(Array(locales), chunk: 1) { locale in
      Swift.Result { try Self.files(of: locale, documents, blocks, root: root) }
    }
    for (locale, made) in zip(locales, made) {
      let (files, counts) = try made.get()
      try write(files, to: locale)
      index.locales.append((locale, counts))
    }
  }

  /// The catalogues of a locale, and how much of them is in its own language.
  private static func files(
    of locale: String, _ documents: PublishedDocuments, _ blocks: TextBlocks, root: String
  ) throws -> (files: [OutputFile], counts: TextCounts) {
    let catalogues = try LocaleCatalogues(documents, blocks, locale: locale)
    var counts = TextCounts()
    let files = documents.snapshot.model.types.map { type in
      let catalogue = catalogues.catalogue(of: type)
      counts += catalogue.counts
      return OutputFile(FilePath(folder: locale, stem: type.folder), catalogue.bytes, root: root)
    }
    return (files, counts)
  }

  private mutating func publishSchemas() throws {
    let (folder, snapshot) = ("schema", documents.snapshot)
    let files = snapshot.model.types.map { type in
      let schema = CatalogueSchema(type, snapshot.model, snapshot.settings)
      return OutputFile(FilePath(folder: folder, stem: type.folder), schema.json, root: root)
    }
    try write(files, to: folder)
  }

  /// Writes those files of a folder that are not so already.
  private mutating func write(_ files: [OutputFile], to folder: String) throws {
    try plainFiles.makeFolder(folder)
    index.files += files.map { ($0.path, $0.sha256) }
    try write(files.filter { !$0.isThere }.map(\.change))
  }

  private mutating func finish() throws {
    let path = "\(root)/\(Index.name)"
    let earlier = (try? Files.read(path)).map { Index.paths(in: $0.bytes) } ?? []
    let json = index.json
    if !Files.holds(path, json) { try write([AtomicWriter.Change(path: path, bytes: json)]) }
    for path in earlier.subtracting(index.files.map(\.path)).sorted(by: { $0.text < $1.text }) {
      try plainFiles.remove(path)
    }
  }

  private mutating func write(_ changes: [AtomicWriter.Change]) throws {
    try AtomicWriter.write(changes)
    written += changes.count
  }
}
