import XML

/// A place in a file.
public struct Place: Hashable, Sendable {
  /// The line, from 1.
  public var line: Int32
  /// The column in Unicode scalars, from 1.
  public var column: Int32

  /// A line and a column, both from 1.
  public init(line: Int32, column: Int32) {
    self.line = line
    self.column = column
  }
}

extension Place {
  /// The place of what was not read but made.
  static let none = Place(line: 0, column: 0)

  init(_ place: XMLPlace) {
    self.init(line: Int32(clamping: place.line), column: Int32(clamping: place.column))
  }
}

extension Place: Comparable {
  /// Whether one place is before another.
  public static func < (left: Place, right: Place) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

extension Place: CustomStringConvertible {
  /// `line:column`.
  public var description: String { "\(line):\(column)" }
}
