/// Other text for a piece of a text.
package struct Change: Equatable, Sendable {
  /// In UTF-8 offsets.
  package let range: Range<Int>

  /// What stands there then; empty for nothing.
  package let text: String

  package init(range: Range<Int>, text: String) {
    self.range = range
    self.text = text
  }
}

extension String {
  /// The text after changes, which are in order and apart.
  func applying(_ changes: [Change]) -> String {
    var result = ""
    var copied = 0
    for change in changes {
      result += part(copied..<change.range.lowerBound)
      result += change.text
      copied = change.range.upperBound
    }
    return result + part(copied..<utf8.count)
  }

  private func part(_ range: Range<Int>) -> Substring {
    // In native strings an offset is an index at once.
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    return self[start..<utf8.index(start, offsetBy: range.count)]
  }
}
