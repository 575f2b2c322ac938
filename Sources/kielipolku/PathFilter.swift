import ArgumentParser
import Catalogue
import Workspace

/// The files and folders that a command was asked about; none named means all.
struct PathFilter {
  /// Relative to the workspace.
  private let paths: [String]

  /// - Throws: ``Failure`` for a path that is not there or not in the workspace.
  init(_ arguments: [String], in folder: WorkspaceFolder) throws {
    paths = try arguments.map { argument in
      guard let path = Files.resolved(argument) ?? Files.resolved(folder.path(argument)) else {
        throw Failure("no such file or folder: \(argument)", .noInput)
      }
      if path == folder.root { return "" }
      guard path.hasPrefix(folder.root + "/") else {
        throw Failure("\(argument) is not in the workspace", .noInput)
      }
      return String(path.dropFirst(folder.root.count + 1))
    }
  }

  func includes(_ finding: Diagnostic) -> Bool {
    let file = finding.place.file
    return paths.isEmpty || paths.contains { $0.isEmpty || file == $0 || file.hasPrefix($0 + "/") }
  }
}
