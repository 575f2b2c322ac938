import Catalogue
import Languages
import YAML

/// Changes to the translations of one catalogue folder into one locale.
struct LocaleFileEdit: Sendable {
  /// Relative to the workspace.
  let file: String
  private let folder: String
  private let snapshot: Snapshot
  private let locale: Int
  /// By position of the document in the snapshot.
  private let documents: [Int: DocumentEdit]
  /// Whether what it has of documents that are not there goes.
  private let removesUnknown: Bool

  init(
    _ snapshot: Snapshot, locale: Int, folder: String, documents: [Int: DocumentEdit],
    removesUnknown: Bool = false
  ) {
    self.folder = folder
    self.removesUnknown = removesUnknown
    file = Snapshot.localeFile(snapshot.settings.locales[locale], folder: folder)
    self.snapshot = snapshot
    self.locale = locale
    self.documents = documents
  }

  /// What is to be written; nil where the file stays as it is.
  func change(in folder: WorkspaceFolder) throws -> AtomicWriter.Change? {
    let path = folder.path(file)
    guard Files.isAnything(path) else {
      let new = try edited(YAMLFile.parse(Array(Self.empty.utf8)))
      return new.map { AtomicWriter.Change(newFile: path, bytes: $0) }
    }
    let (bytes, version) = try Files.read(path, limit: YAMLLimits.bytes)
    let new = try edited(YAMLFile.parse(bytes))
    return new.map { AtomicWriter.Change(path: path, bytes: $0, version: version) }
  }

  /// A file before its first entry.
  private static let empty = "format: \(FileReader.format)\ndocuments:\n"

  private func edited(_ yaml: YAMLFile) throws -> [UInt8]? {
    guard yaml.problems.isEmpty, let layout = MappingLayout(of: yaml),
      layout["format"]?.value.hasText(FileReader.format) == true
    else { throw LocaleEditor.Broken(file: file) }
    let sections = try sections(layout["documents"], yaml)
    var plans = layout.entries.map { entry in
      entry.key.hasText("documents")
        ? EntryPlan.changed(entry, entries: sections) : EntryPlan.kept(entry)
    }
    if layout["documents"] == nil { plans.append(.new("documents", entries: sections)) }
    let new = yaml.arranged(layout, as: plans)
    return new == yaml.bytes ? nil : new
  }

  /// The documents of the file as they are to be; a new one stands before the first of a later slug.
  private func sections(_ node: MappingEntry?, _ yaml: YAMLFile) throws -> [EntryPlan] {
    let entries = node?.mapping?.entries ?? []
    let positions = Dictionary(
      documents.keys.map { (snapshot.documents[$0].slug, $0) }, uniquingKeysWith: { $1 })
    let recorded = recorded(yaml, positions)
    var plans: [EntryPlan] = []
    for entry in entries where !(removesUnknown && isUnknown(entry.key.text)) {
      let plan = try positions[entry.key.text].map { try section($0, entry, recorded[$0]) }
      if let plan = plan ?? .kept(entry) { plans.append(plan) }
    }
    let present = Set(entries.map(\.key.text))
    let absent = positions.filter { !present.contains($0.key) }.sorted { $0.key < $1.key }
    for (slug, document) in absent {
      guard let plan = try section(document, nil, nil) else { continue }
      plans.insert(plan, at: plans.firstIndex { $0.key > slug } ?? plans.endIndex)
    }
    return plans
  }

  private func isUnknown(_ slug: String) -> Bool {
    let id = "\(folder)/\(slug)"
    return snapshot.index(of: id) == nil
      && !snapshot.brokenFiles.contains("catalogue/\(id).yaml")
  }

  /// A document's entries as they are to be; nil where there are none.
  private func section(
    _ document: Int, _ entry: MappingEntry?, _ recorded: DocumentTranslations?
  ) throws -> EntryPlan? {
    guard let edit = documents[document] else { return entry.map { .kept($0) } }
    let section = LocaleSection(
      document: snapshot.documents[document], edit: edit, entry: entry,
      recorded: recorded ?? DocumentTranslations())
    guard section.hasRecorded(snapshot.translations[locale][document]) else {
      throw AtomicWriter.Stale(path: file)
    }
    return section.plan
  }

  /// What the file has of the documents that change, by their positions.
  private func recorded(_ yaml: YAMLFile, _ positions: [String: Int]) -> [Int: DocumentTranslations]
  {
    let comparison = SourceComparison(language: .source(snapshot.settings.source))
    return LocaleReader.read(
      yaml, file: file, locale: snapshot.settings.locales[locale], comparison: comparison
    ) { slug in
      positions[slug].map { .document($0, snapshot.documents[$0], isWhole: true) } ?? .unread
    }.translations
  }
}
