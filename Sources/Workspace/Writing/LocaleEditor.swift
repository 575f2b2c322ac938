package import Catalogue

/// Changes to the translations of a workspace, gathered unit by unit and turned into files.
///
/// ```swift
/// var editor = LocaleEditor(folder, snapshot)
/// editor[locale: 0, document: 3, unit: 1]?.state = .final
/// try AtomicWriter.write(try editor.changes())
/// ```
/// Where a document's translations change, its entries get the ids and the order that its units have
/// today; all else in a file keeps its bytes, and comments stay with what they stand above.
package struct LocaleEditor: Sendable {
  private let folder: WorkspaceFolder
  private let snapshot: Snapshot
  /// By position of the locale, of the document and of the unit; nil for what is removed.
  private var edits: [Int: [Int: DocumentEdit]] = [:]
  /// By position of the locale, the folders whose unknown documents are removed.
  private var pruned: [Int: Set<String>] = [:]

  /// A locale file cannot be changed because something in it is not understood.
  package struct Broken: Error, CustomStringConvertible {
    /// Relative to the workspace.
    package let file: String

    package var description: String {
      "\(file) cannot be read in whole; 'kielipolku check' says why"
    }
  }

  /// Makes one for a workspace as it was loaded.
  package init(_ folder: WorkspaceFolder, _ snapshot: Snapshot) {
    self.folder = folder
    self.snapshot = snapshot
  }

  /// The translation of a unit by positions in the snapshot, as it is with the changes so far; nil
  /// where there is none.
  ///
  /// A translation without ``Translation/source`` is one of today's Finnish; its positions count for
  /// nothing.
  package subscript(locale locale: Int, document document: Int, unit unit: Int) -> Translation? {
    get {
      edits[locale]?[document]?.units[unit] ?? snapshot.translations[locale][document][unit]
    }
    set {
      edits[locale, default: [:]][document, default: DocumentEdit()].units[unit] = .some(newValue)
    }
  }

  /// Takes out the entries of a document that belong to none of its units today.
  package mutating func removeOrphans(locale: Int, document: Int) {
    edits[locale, default: [:]][document, default: DocumentEdit()].removesOrphans = true
  }

  /// Takes out what a folder's locale file has of documents that are not there; of one that is there
  /// and cannot be read it stays.
  package mutating func removeUnknownDocuments(locale: Int, folder: String) {
    pruned[locale, default: []].insert(folder)
  }

  /// The files that change, in the order of their paths, for ``AtomicWriter``.
  ///
  /// - Throws: ``Broken``, `AtomicWriter.Stale` where a file's translations are no more those of the
  ///   snapshot, or `FileError`.
  package func changes() throws -> [AtomicWriter.Change] {
    let files = Set(edits.keys).union(pruned.keys).flatMap(files)
      .sorted { $0.file.utf8.lexicographicallyPrecedes($1.file.utf8) }
    return try Parallel.map(files, chunk: 1) { file in Result { try file.change(in: folder) } }
      .compactMap { try $0.get() }
  }
}

extension LocaleEditor {
  private func files(of locale: Int) -> [LocaleFileEdit] {
    let byFolder = Dictionary(grouping: edits[locale] ?? [:]) { snapshot.documents[$0.key].folder }
    let pruned = pruned[locale] ?? []
    return Set(byFolder.keys).union(pruned).map { folder in
      LocaleFileEdit(
        snapshot, locale: locale, folder: folder,
        documents: Dictionary(uniqueKeysWithValues: byFolder[folder] ?? []),
        removesUnknown: pruned.contains(folder))
    }
  }
}

/// Changes to the translations of one document.
struct DocumentEdit: Sendable {
  /// By position of the unit; nil for what is removed.
  var units: [Int: Translation?] = [:]
  var removesOrphans = false
}
