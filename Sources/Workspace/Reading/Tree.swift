import Catalogue

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
      for entry in try Files.list("\(root)/\(folder)") { visit(entry, "\(folder)/\(entry.name)") }
    } catch where !error.isNotFound {
      findings.append(Diagnostic(.fileName, file: folder, error.reason))
    } catch {}
  }

  private mutating func visit(_ entry: Files.Entry, _ path: String) {
    switch entry.kind {
    case .folder: visit(path)
    case .other:
      findings.append(
        Diagnostic(.fileName, file: path, "this is no plain file; links are not followed"))
    case .file where path.hasSuffix(".yaml"): files.append(path)
    case .file:
      findings.append(
        Diagnostic(.fileName, file: path, "only files that end in .yaml belong here"))
    }
  }
}

extension String {
  /// The path without its ending `.yaml`.
  var withoutEnding: String { hasSuffix(".yaml") ? String(dropLast(5)) : self }
}
