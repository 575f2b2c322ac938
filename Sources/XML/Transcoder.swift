/// Turns the bytes of a document into UTF-8 with `\n` line ends, chunk by chunk, and refuses what is
/// not valid.
///
/// UTF-8 needs no byte order mark, UTF-16 does; there are no other encodings: a decoder in libxml2
/// would find markup where other readers see none.
struct Transcoder {
  /// How the bytes are encoded.
  enum Encoding {
    case utf8, utf16LittleEndian, utf16BigEndian
  }

  /// The encoding; not known before the first bytes.
  private(set) var encoding: Encoding?
  private var rest: [UInt8] = []
  private var endsWithReturn = false
}

extension Transcoder {
  /// Why a chunk could not be read, and how much of it could.
  struct Failure: Error {
    let message: String
    let valid: [UInt8]
  }

  /// The text of the next chunk; the last is followed by `isLast`.
  mutating func decode(_ chunk: [UInt8], isLast: Bool) throws(Failure) -> [UInt8] {
    rest += chunk
    guard let encoding = encoding ?? detect(isLast: isLast) else { return [] }
    let text =
      switch encoding {
      case .utf8: try decodeUTF8(isLast: isLast)
      case .utf16LittleEndian: try decodeUTF16(low: 0, isLast: isLast)
      case .utf16BigEndian: try decodeUTF16(low: 1, isLast: isLast)
      }
    return normaliseLineEnds(text)
  }

  /// Finds the encoding by the byte order mark and takes the mark away.
  private mutating func detect(isLast: Bool) -> Encoding? {
    guard rest.count >= 3 || isLast else { return nil }
    let found: Encoding
    switch (rest.first, rest.dropFirst().first, rest.dropFirst(2).first) {
    case (0xEF, 0xBB, 0xBF):
      rest.removeFirst(3)
      found = .utf8
    case (0xFF, 0xFE, _):
      rest.removeFirst(2)
      found = .utf16LittleEndian
    case (0xFE, 0xFF, _):
      rest.removeFirst(2)
      found = .utf16BigEndian
    default:
      found = .utf8
    }
    encoding = found
    return found
  }

  private mutating func normaliseLineEnds(_ text: [UInt8]) -> [UInt8] {
    guard endsWithReturn || text.span.holds(0x0D) else { return text }
    var normal: [UInt8] = []
    normal.reserveCapacity(text.count)
    for byte in text {
      if byte != 0x0A || !endsWithReturn { normal.append(byte == 0x0D ? 0x0A : byte) }
      endsWithReturn = byte == 0x0D
    }
    return normal
  }
}

/// UTF-8.
extension Transcoder {
  private mutating func decodeUTF8(isLast: Bool) throws(Failure) -> [UInt8] {
    let whole = isLast ? rest.count : rest.count - rest.incompleteSuffix
    let tail = Array(rest[whole...])
    var text = rest
    text.removeLast(tail.count)
    rest = tail
    let valid = text.validPrefix
    guard valid == text.count else {
      throw Failure(message: "the text is not valid UTF-8", valid: Array(text[..<valid]))
    }
    return text
  }
}

extension [UInt8] {
  /// The bytes at the end that may be the beginning of a character.
  fileprivate var incompleteSuffix: Int {
    for back in 1...3 where back <= count {
      let byte = self[count - back]
      if byte & 0xC0 == 0x80 { continue }
      let needed = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
      return needed > back ? back : 0
    }
    return 0
  }

  /// How many bytes are valid UTF-8 other than NUL, which ends C's strings.
  fileprivate var validPrefix: Int {
    let span = span
    let end = span.holds(0) ? firstIndex(of: 0) ?? count : count
    var index = 0
    while true {
      index = span.endOfASCII(from: index)
      guard index < end else { return end }
      let length = span.lengthOfCharacter(at: index)
      guard length > 0 else { return index }
      index += length
    }
  }
}

extension Span<UInt8> {
  /// Whether a byte is among these.
  @inline(never)
  func holds(_ byte: UInt8) -> Bool {
    // Without a way out of the loop, the compiler compares many bytes at once.
    var found: UInt8 = 0
    for index in indices { found |= self[index] == byte ? 1 : 0 }
    return found != 0
  }

  /// The first place from one on where a character of several bytes begins, or the end.
  fileprivate func endOfASCII(from start: Int) -> Int {
    var index = start
    while index + 8 <= count {
      let high = word(at: index) & .eachByte(0x80)
      guard high == 0 else { return index + high.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < count && self[index] < 0x80 { index += 1 }
    return index
  }

  /// How many bytes the character of several bytes has that begins at an index; 0 where none does.
  ///
  /// The Unicode Standard, table 3-7.
  fileprivate func lengthOfCharacter(at index: Int) -> Int {
    let length: Int
    let second: ClosedRange<UInt8>
    switch self[index] {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xE1...0xEC, 0xEE, 0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard index + length <= count, second ~= self[index + 1] else { return 0 }
    for offset in 2..<max(2, length) where self[index + offset] & 0xC0 != 0x80 { return 0 }
    return length
  }
}

/// UTF-16.
extension Transcoder {
  private mutating func decodeUTF16(low: Int, isLast: Bool) throws(Failure) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(rest.count)
    var index = 0
    while index + 1 < rest.count {
      let width = rest.isLeadSurrogate(at: index, low: low) ? 4 : 2
      guard index + width <= rest.count else { break }
      guard let scalar = rest.scalar(at: index, low: low), scalar.value != 0 else {
        throw Failure(message: "the text is not valid UTF-16", valid: text)
      }
      text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      index += width
    }
    rest.removeFirst(index)
    guard !isLast || rest.isEmpty else {
      throw Failure(message: "the text ends within a character of UTF-16", valid: text)
    }
    return text
  }
}

extension [UInt8] {
  private func unit(at index: Int, low: Int) -> UInt16 {
    UInt16(self[index + low]) | UInt16(self[index + 1 - low]) &<< 8
  }

  fileprivate func isLeadSurrogate(at index: Int, low: Int) -> Bool {
    UTF16.isLeadSurrogate(unit(at: index, low: low))
  }

  /// The character at an index; `nil` where a surrogate stands alone.
  fileprivate func scalar(at index: Int, low: Int) -> Unicode.Scalar? {
    let first = unit(at: index, low: low)
    guard UTF16.isLeadSurrogate(first) else { return Unicode.Scalar(first) }
    let second = unit(at: index + 2, low: low)
    guard UTF16.isTrailSurrogate(second) else { return nil }
    return UTF16.decode(UTF16.EncodedScalar([first, second]))
  }
}
