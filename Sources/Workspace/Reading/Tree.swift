import Catalogue
import Glibc

/// The YAML files below one folder of the workspace.
struct Tree {
  /// Paths relative to the workspace, sorted by their bytes.
  private(set) var files: [String] = []
  private(set) var findings: [Diagnostic] = []
  private let root: String

  /// Lists a folder and its subfolders; a folder that is not there has no files.
  init(root: String, folder: String) {
    self.root = root
    visit(folder)
  }

  private mutating func visit(_ folder: String) {
    do {
      for entry in try Files.list(root + "/" + folder) { visit(entry, folder + "/" + entry.name) }
    } catch  where error.code != ENOENT {
      report(folder, error.reason)
    } catch {}
  }

  private mutating func visit(_ entry: Files.Entry, _ path: String) {
    switch entry.kind {
    case .folder: visit(path)
    case .other where path.unicodeScalars.contains("\u{FFFD}"):
      report(path, "the name is not UTF-8")
    case .other: report(path, "this is no plain file; links are not followed")
    case .file where path.isYAML: files.append(path)
    case .file: report(path, "only files that end in .yaml belong here")
    }
  }

  private mutating func report(_ path: String, _ message: String) {
    findings.append(Diagnostic(.fileName, file: path, message))
  }
}

extension String {
  /// The path without its ending `.yaml`.
  var withoutEnding: String { isYAML ? String(Substring(utf8.dropLast(5))) : self }

  fileprivate var isYAML: Bool { utf8.suffix(5).elementsEqual(".yaml".utf8) }
}
