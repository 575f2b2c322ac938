/// A place in a file, as an editor shows it.
package struct YAMLPosition: Hashable, Sendable {
  /// The line, from 1.
  package let line: Int32
  /// The column, from 1, in Unicode scalars.
  package let column: Int32

  package init(line: Int32, column: Int32) {
    self.line = line
    self.column = column
  }
}

extension YAMLPosition: Comparable {
  package static func < (left: YAMLPosition, right: YAMLPosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
