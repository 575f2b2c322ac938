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
  /// Whether `tidiedSpaces` may change a text with these bytes, beyond what the fixes look at.
  package var mayHaveLooseSpaces: Bool {
    guard count > 0 else { return false }
    // Of the white space that no fix looks at, only U+0085 is not in ASCII: 0xC2 0x85.
    let hasLooseEnd =
      self[0] <= 0x20 || self[0] == 0xC2 || self[count - 1] <= 0x20 || self[count - 1] == 0x85
    return hasLooseEnd || hasDoubledSpace
  }

  /// Whether `singleSpaced` changes a text with these bytes.
  package var hasDoubledSpace: Bool {
    let space = UInt8(ascii: " ")
    // Without a way out of the loop, the compiler compares many bytes at once.
    var nearest = UInt8.max
    for index in indices.dropFirst() {
      nearest = Swift.min(nearest, (self[index] ^ space) | (self[index - 1] ^ space))
    }
    return nearest == 0
  }
}
