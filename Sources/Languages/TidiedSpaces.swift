internal import ICU

extension String {
  /// The text with one space for several and no white space around it; for running text of one
  /// line.
  ///
  /// Itself, without a copy, where it is tidy.
  package var tidiedSpaces: String {
    let trimmed = unicodeScalars.trimmed
    let isTrimmed = trimmed.startIndex == startIndex && trimmed.endIndex == endIndex
    return (isTrimmed ? self : String(trimmed)).singleSpaced
  }

  /// The text with one space for several, for a part of running text.
  ///
  /// Only U+0020 counts: a tab or a no-break space may be meant.
  package var singleSpaced: String {
    guard utf8Span.span.hasDoubledSpace else { return self }
    var result = UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in unicodeScalars where scalar != " " || last != " " {
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
