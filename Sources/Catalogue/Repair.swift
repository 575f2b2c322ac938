/// A change of a file that puts right what a finding is about.
package struct Repair: Hashable, Sendable {
  /// What should stand in the place of the words that are wrong; for people to read.
  package let text: String
  /// The changes of the finding's file, in its order; none where the place in it is not known.
  package var edits: [Edit]

  package init(_ text: String, edits: [Edit] = []) {
    self.text = text
    self.edits = edits
  }

  /// Other text for a piece of a file.
  package struct Edit: Hashable, Sendable {
    package let start: Position
    /// Behind the last code point that goes; ``start`` where nothing does.
    package let end: Position
    /// As the file is to have it, with its quotes and escapes.
    package let text: String

    package init(start: Position, end: Position, text: String) {
      self.start = start
      self.end = end
      self.text = text
    }
  }
}
