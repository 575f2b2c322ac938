package import Catalogue
import YAML

/// Takes out of locale files what belongs to no document or unit of today.
package struct Pruner: Sendable {
  private let folder: WorkspaceFolder
  private let snapshot: Snapshot
  /// What is taken out: the `orphan` findings of loading.
  package let orphans: [Diagnostic]

  /// The catalogue cannot be read in whole, so that nobody knows what is gone.
  package struct Unsafe: Error, CustomStringConvertible {
    /// What cannot be read, relative to the workspace.
    package let path: String

    package var description: String {
      "\(path) cannot be read; nothing was pruned, since documents may be there"
    }
  }

  /// Makes one for a workspace as it was loaded.
  package init(_ folder: WorkspaceFolder, _ snapshot: Snapshot) throws(Unsafe) {
    let unread = snapshot.brokenFiles.sorted().first {
      $0.hasPrefix("catalogue") && !$0.hasSuffix(".yaml")
    }
    if let unread { throw Unsafe(path: unread) }
    self.folder = folder
    self.snapshot = snapshot
    orphans = snapshot.diagnostics.filter { finding in
      finding.rule == LoadRule.orphan.rawValue
        && !snapshot.brokenFiles.contains(finding.place.file)
    }
  }

  /// The files that change, for ``AtomicWriter``.
  package func changes() throws -> [AtomicWriter.Change] {
    var editor = LocaleEditor(folder, snapshot)
    for orphan in orphans {
      guard let locale = orphan.locale.flatMap(snapshot.settings.index) else { continue }
      if let document = orphan.document.flatMap(snapshot.index) {
        editor.removeOrphans(locale: locale, document: document)
      } else {
        editor.removeUnknownDocuments(locale: locale, folder: orphan.place.file.localeFolder)
      }
    }
    return try editor.changes()
  }
}

extension String {
  /// The catalogue folder whose translations a locale file holds: `services/paihdetyo`.
  var localeFolder: String {
    String(split(separator: "/", maxSplits: 2).last ?? "").withoutEnding
  }
}
