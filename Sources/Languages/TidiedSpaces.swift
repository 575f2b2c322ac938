internal import ICU

extension String {
  /// The text with one space for several and no white space around it; for running text of one line.
  ///
  /// Inside, only U+0020 counts: a tab or a no-break space may be meant. Itself, without a copy, where it is
  /// tidy.
  package var tidiedSpaces: String {
    let trimmed = unicodeScalars.trimmed
    let isTrimmed = trimmed.startIndex == startIndex && trimmed.endIndex == endIndex
    if isTrimmed, !utf8Span.span.hasDoubledSpace { return self }
    var result = UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in trimmed where scalar != " " || last != " " {
      result.append(scalar)
      last = scalar
    }
    return String(result)
  }
}

extension String.UnicodeScalarView {
  fileprivate var trimmed: SubSequence {
    var rest = drop { $0.isWhitespace }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return rest
  }
}

extension Span<UInt8> {
  fileprivate var hasDoubledSpace: Bool {
    let space = UInt8(ascii: " ")
    return indices.dropFirst().contains { self[$0] == space && self[$0 - 1] == space }
  }
}
