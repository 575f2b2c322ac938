import Languages

extension CheckedText {
  /// What a fix changes in its prose, in UTF-8 offsets of the text.
  func changes(by fix: Fix) -> [Change] {
    proseRanges.flatMap { range in
      fix.changes(in: String(part(range))).map { change in
        let start = range.lowerBound + change.range.lowerBound
        return Change(range: start..<start + change.range.count, text: change.text)
      }
    }
  }
}
