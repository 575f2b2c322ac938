/// A place in a text of UTF-8, which goes on byte by byte.
struct TextCursor {
  /// The index of the next byte.
  private(set) var index = 0
  private var line = 1
  /// Where the line would begin if all its characters so far had one byte each.
  private var origin = 0
}

extension TextCursor {
  /// The line and column of the next character.
  var place: XMLPlace { XMLPlace(line: line, column: index - origin + 1) }

  /// Goes past a byte.
  @inline(__always)
  mutating func pass(_ byte: UInt8) {
    index += 1
    if byte == UInt8(ascii: "\n") {
      line += 1
      origin = index
    } else if byte & 0xC0 == 0x80 {
      origin += 1
    }
  }

  /// Goes to the next of a certain byte; to the end where there is none.
  mutating func skip(to stop: UInt8, in text: Span<UInt8>) -> Bool {
    skip(in: text, to: { $0 == stop }, marking: { $0.bytes(equalTo: stop) })
  }

  /// Goes to the next quote or `>`; to the end where there is none.
  mutating func skipToQuoteOrEnd(in text: Span<UInt8>) -> Bool {
    let (double, single, end) = (UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ">"))
    return skip(in: text, to: { $0 == double || $0 == single || $0 == end }) {
      $0.bytes(equalTo: double) | $0.bytes(equalTo: single) | $0.bytes(equalTo: end)
    }
  }

  /// Goes to the next byte that is looked for.
  ///
  /// - Parameters:
  ///   - text: The text that this is a place in.
  ///   - isFound: Whether a byte is looked for.
  ///   - marks: Marks such bytes among eight; the first mark must be right.
  /// - Returns: Whether there is one.
  @inline(__always)
  private mutating func skip(
    in text: Span<UInt8>, to isFound: (UInt8) -> Bool, marking marks: (UInt64) -> UInt64
  ) -> Bool {
    var cursor = self
    defer { self = cursor }
    while cursor.index < text.count {
      if cursor.index + 8 <= text.count {
        let word = text.word(at: cursor.index)
        let special =
          marks(word) | word.bytes(equalTo: UInt8(ascii: "\n")) | word & .eachByte(0x80)
        cursor.index += special == 0 ? 8 : special.trailingZeroBitCount / 8
        if special == 0 { continue }
      }
      let byte = text[cursor.index]
      if isFound(byte) { return true }
      cursor.pass(byte)
    }
    return false
  }

  /// Goes along with a text that moves.
  mutating func move(by offset: Int) {
    index += offset
    origin += offset
  }
}
