import JSON
import Publishing
import TestSupport
import Testing

/// What is published of a small workspace, in a folder.
struct Published {
  let folder: TemporaryFolder
  let result: Publisher.Result

  /// Publishes a workspace into a new folder, or into one that holds something.
  init(_ workspace: TemporaryWorkspace, in folder: TemporaryFolder? = nil) throws {
    self.folder = try folder ?? TemporaryFolder()
    result = try Publisher.publish(workspace.load(), in: self.folder.path)
  }

  /// Publishes a workspace made of these files.
  init(_ files: [String: String], in folder: TemporaryFolder? = nil) throws {
    try self.init(TemporaryWorkspace(files), in: folder)
  }

  func json(_ file: String) throws -> JSONValue { try JSONValue(parsing: folder.bytes(file)) }
}
