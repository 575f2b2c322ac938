package import Catalogue
import YAML

/// Renames a document, an item of a group or a field, with its translations and every reference to it.
///
/// A document is named by its id (`services/a`), an item behind it (`services/a#stages.arviointi`), a
/// field by its type (`service.summary`, `path.stages.name`).
package struct Mover: Sendable {
  private let folder: WorkspaceFolder
  private let snapshot: Snapshot
  private let renaming: any Renaming

  /// Why something cannot be renamed.
  package struct Refusal: Error, CustomStringConvertible {
    package enum Code: Sendable { case unlike, badName, notFound, taken, broken }

    package let code: Code
    package let description: String

    package init(_ code: Code, _ description: String) {
      self.code = code
      self.description = description
    }
  }

  /// What is to be written and then removed.
  package struct Plan: Sendable {
    /// In the order of their paths, for ``AtomicWriter``.
    package let changes: [AtomicWriter.Change]
    /// The file that another in `changes` takes the place of.
    package let removed: String?
  }

  /// Makes one for a workspace as it was loaded.
  package init(
    _ folder: WorkspaceFolder, _ snapshot: Snapshot, from old: String, to new: String
  ) throws(Refusal) {
    self.folder = folder
    self.snapshot = snapshot
    renaming = try snapshot.renaming(from: old, to: new)
  }

  /// The name of a unit with the new one in it; nil where the old one is not.
  package func renamed(_ unit: String, of document: String) -> (document: String, unit: String)? {
    renaming.renamed(unit, of: document)
  }

  /// What is to be done.
  ///
  /// - Parameter others: What is to be done beside the catalogue and the translations, see
  ///   ``renamed(_:of:)``.
  /// - Returns: all of it.
  /// - Throws: ``Refusal`` where a file cannot be read in whole, since it may hold the old name too.
  package func plan(with others: [AtomicWriter.Change] = []) throws -> Plan {
    let files = ["catalogue", "locales"].flatMap { Tree(root: folder.root, folder: $0).files }
      .filter { !$0.hasPrefix("locales/handoffs/") }
    let read = try Parallel.map(files, chunk: 16) { file in Result { try self.read(file) } }
      .map { try $0.get() }
    var changes = read.compactMap(change) + others
    let document = renaming as? DocumentRenaming
    if let document {
      changes += try sections(document, read)
      changes += read.filter { $0.file == document.old.file }.map {
        AtomicWriter.Change(newFile: folder.path(document.new.file), bytes: $0.edited)
      }
    }
    return Plan(
      changes: changes.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) },
      removed: document.map { folder.path($0.old.file) })
  }

  /// Carries a plan out; each file is old or new whenever the program is killed, and the old file of a
  /// document goes last.
  package static func carryOut(_ plan: Plan) throws {
    try AtomicWriter.write(plan.changes)
    if let removed = plan.removed { try Files.remove(removed) }
  }
}

// MARK: - Files

extension Mover {
  private struct ReadFile: Sendable {
    /// Relative to the workspace.
    let file: String
    let yaml: YAMLFile
    let version: Files.Version
    /// The file with the new name.
    let edited: [UInt8]
  }

  private func read(_ file: String) throws -> ReadFile {
    let (bytes, version) = try Files.read(folder.path(file), limit: YAMLLimits.bytes)
    let yaml = YAMLFile.parse(bytes)
    guard yaml.problems.isEmpty else {
      throw Refusal(.broken, "\(file) cannot be read in whole; 'kielipolku check' says why")
    }
    let edits = yaml.root.map { self.edits($0, file) } ?? []
    return ReadFile(
      file: file, yaml: yaml, version: version,
      edited: edits.isEmpty ? bytes : yaml.replacing(edits))
  }

  private func edits(_ root: YAMLNode, _ file: String) -> [(node: YAMLNode, text: String)] {
    if file == Loader.settingsFile { return renaming.edits(inSettings: root) }
    if file == Loader.modelFile { return renaming.edits(inModel: root) }
    if file.hasPrefix("locales/") {
      return root["documents"].map {
        renaming.edits(inTranslations: $0, folder: file.localeFolder)
      } ?? []
    }
    let id = String(file.dropFirst("catalogue/".count)).withoutEnding
    let type = id.split(separator: "/").first.flatMap { snapshot.model.type(inFolder: String($0)) }
    return type.map { renaming.edits(inDocument: root, id: id, of: $0) } ?? []
  }

  private func change(_ read: ReadFile) -> AtomicWriter.Change? {
    if let document = renaming as? DocumentRenaming, read.file == document.old.file { return nil }
    guard read.edited != read.yaml.bytes else { return nil }
    return AtomicWriter.Change(
      path: folder.path(read.file), bytes: read.edited, version: read.version)
  }

  /// The changes by which a document's translations follow it to another folder.
  private func sections(
    _ document: DocumentRenaming, _ read: [ReadFile]
  ) throws -> [AtomicWriter.Change] {
    let (old, new) = (document.old, document.new)
    guard old.folder != new.folder else { return [] }
    let files = Dictionary(read.map { ($0.file, $0) }) { first, _ in first }
    return snapshot.settings.locales.flatMap { locale -> [AtomicWriter.Change] in
      let target = Snapshot.localeFile(locale, folder: new.folder)
      guard let source = files[Snapshot.localeFile(locale, folder: old.folder)],
        let bytes = SectionMove(
          old: source.yaml, new: files[target]?.yaml, slug: old.slug, newSlug: new.slug
        ).bytes
      else { return [] }
      let path = folder.path(target)
      return [
        AtomicWriter.Change(
          path: folder.path(source.file), bytes: bytes.old, version: source.version),
        files[target].map { AtomicWriter.Change(path: path, bytes: bytes.new, version: $0.version) }
          ?? AtomicWriter.Change(newFile: path, bytes: bytes.new),
      ]
    }
  }
}
