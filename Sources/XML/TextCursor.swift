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
    var cursor = self
    defer { self = cursor }
    while cursor.index < text.count {
      let byte = text[cursor.index]
      if byte == stop { return true }
      cursor.pass(byte)
    }
    return false
  }

  /// Goes to the next byte up to a greatest one; to the end where there is none.
  mutating func skip(beyond greatest: UInt8, in text: Span<UInt8>) {
    var cursor = self
    defer { self = cursor }
    while cursor.index < text.count, text[cursor.index] > greatest {
      cursor.pass(text[cursor.index])
    }
  }

  /// Goes along with a text that moves.
  mutating func move(by offset: Int) {
    index += offset
    origin += offset
  }
}
