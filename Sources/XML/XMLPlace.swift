/// A place in a document.
package struct XMLPlace: Hashable, Sendable {
  /// The line, from 1.
  package var line: Int
  /// The column in Unicode scalars, from 1.
  package var column: Int

  /// A line and a column, both from 1.
  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The beginning of a document.
  static let start = XMLPlace(line: 1, column: 1)

  /// Moves over some text.
  mutating func advance(over text: Span<UInt8>) {
    for index in text.indices {
      column += text[index] & 0xC0 == 0x80 ? 0 : 1
      guard text[index] == UInt8(ascii: "\n") else { continue }
      line += 1
      column = 1
    }
  }
}
