import Languages

/// What must not stand among the words of a target, unless its source has it too.
enum TextFaults {
  /// What a person is told of the first such thing; nil where there is none.
  static func fault(in words: String, source: String) -> String? {
    if words.unicodeScalars.contains(where: isDamaged) {
      return "the text is damaged: it holds characters that no text has"
    }
    let sourceTags = Set(tags(in: source))
    if let tag = tags(in: words).first(where: { !sourceTags.contains($0) }) {
      return "'\(tag)' came back as text"
    }
    let (lower, lowerSource) = (words.lowercased(), source.lowercased())
    if let scheme = schemes.first(where: { lower.contains($0) && !lowerSource.contains($0) }) {
      return "'\(scheme)' is no address that may stand in a text"
    }
    return nil
  }

  private static let schemes = ["javascript:", "vbscript:", "data:text/html"]

  private static func isDamaged(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isDamage || scalar.value < 0x20 && scalar != "\t" && scalar != "\n" && scalar != "\r"
  }

  /// Tags, numbered placeholders and character references, as they are written.
  private static func tags(in text: String) -> [Substring] {
    var tags: [Substring] = []
    var rest = text[...]
    while let start = rest.utf8.firstIndex(where: { "<{&".utf8.contains($0) }) {
      rest = rest[start...]
      if let tag = tag(at: rest) { tags.append(tag) }
      rest = rest[rest.utf8.index(after: start)...]
    }
    return tags
  }

  private static func tag(at text: Substring) -> Substring? {
    let bytes = text.utf8.prefix(longest)
    switch bytes.first {
    case UInt8(ascii: "<"): return element(text, bytes)
    case UInt8(ascii: "{"): return span(text, bytes, to: UInt8(ascii: "}"), of: isDigit)
    default: return span(text, bytes, to: UInt8(ascii: ";"), of: isReference)
    }
  }

  /// No tag that a tool writes is longer.
  private static let longest = 256

  private static func element(_ text: Substring, _ bytes: Substring.UTF8View.SubSequence)
    -> Substring?
  {
    let name = bytes.dropFirst().drop { $0 == UInt8(ascii: "/") }
    guard let first = name.first, isLetter(first) || first == UInt8(ascii: "!"),
      let end = name.firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
    return text[...end]
  }

  /// A mark, one or more bytes of a kind, and an end mark.
  private static func span(
    _ text: Substring, _ bytes: Substring.UTF8View.SubSequence, to end: UInt8,
    of isInside: (UInt8) -> Bool
  ) -> Substring? {
    let inside = bytes.dropFirst().prefix(while: isInside)
    guard !inside.isEmpty, inside.endIndex < bytes.endIndex, bytes[inside.endIndex] == end else {
      return nil
    }
    return text[...inside.endIndex]
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isReference(_ byte: UInt8) -> Bool {
    isDigit(byte) || isLetter(byte) || byte == UInt8(ascii: "#")
  }
}
