/// The folder that holds `catalogue/` and `locales/`.
package struct WorkspaceFolder: Sendable {
  /// Absolute or relative to the current folder, without a `/` at the end.
  package let root: String

  package init(root: String) {
    self.root = root
  }

  /// There is no workspace at a folder, or above it.
  package struct NotFound: Error, CustomStringConvertible {
    package let start: String

    package var description: String {
      "no workspace here: no \(Loader.settingsFile) in \(start) or a folder above it; "
        + "'kielipolku init' makes one"
    }
  }

  /// Finds the workspace that a folder lies in.
  package static func find(from start: String) throws -> WorkspaceFolder {
    guard var folder = Files.resolved(start) else { throw FileError(.open, start) }
    while true {
      if Files.exists("\(folder)/\(Loader.settingsFile)", .file) {
        return WorkspaceFolder(root: folder)
      }
      if folder == "/" { throw NotFound(start: start) }
      folder = Paths.parent(folder)
    }
  }

  /// The path of a file of the workspace.
  package func path(_ file: String) -> String { "\(root)/\(file)" }
}
