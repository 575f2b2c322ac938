/// A place in a file of the workspace.
package struct Place: Hashable, Sendable {
  /// The path relative to the workspace, with `/`.
  package var file: String
  /// 1-based; 0 where the finding is about the whole file.
  package var line: Int
  /// 1-based, in Unicode scalars; 0 where the finding is about the whole line.
  package var column: Int

  package init(file: String, line: Int = 0, column: Int = 0) {
    self.file = file
    self.line = line
    self.column = column
  }

  package init(file: String, at position: Position) {
    self.init(file: file, line: Int(position.line), column: Int(position.column))
  }
}

/// A line and column; kept small because every text of a workspace has one.
package struct Position: Hashable, Sendable {
  /// 1-based.
  package var line: Int32
  /// 1-based, in Unicode scalars.
  package var column: Int32

  package init(line: Int32, column: Int32) {
    self.line = line
    self.column = column
  }

  /// That of a text that is in no file yet.
  package static let none = Position(line: 0, column: 0)
}
