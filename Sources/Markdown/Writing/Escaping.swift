/// How much of some words is escaped.
enum Escaping: CaseIterable {
  /// Nothing.
  case nothing
  /// What looks like markup where it stands.
  case marks
  /// All marks, and the characters next to codes as character references: whatever the codes are,
  /// emphasis can open and close between them (CommonMark 0.30, section 6.2).
  case everything
  /// The same inside of addresses, numbers and placeholders among the words too, which they may not
  /// survive.
  case addressesToo

  /// The words as Markdown; `edges` says where a code touches them.
  func escaped(_ words: [UInt8], edges: Edges) -> [UInt8] {
    switch self {
    case .nothing: words
    case .marks:
      Self.aroundAddresses(words, edges) { words, _ in MarkEscapes(words: words).escaped }
    case .everything: Self.aroundAddresses(words, edges, Self.everythingEscaped)
    case .addressesToo: Self.everythingEscaped(words, edges)
    }
  }

  /// What stands directly before and behind some words.
  struct Edges {
    var leading: Edge
    var trailing: Edge
  }

  /// How a code touches words.
  enum Edge {
    /// Not at all.
    case none
    /// It encloses them.
    case inner
    /// It stands beside them.
    case outer

    /// Whether a character here could keep emphasis from opening or closing.
    func parts(_ scalar: Unicode.Scalar) -> Bool {
      self == .outer || self == .inner && scalar.properties.isWhitespace
    }
  }

  private static func aroundAddresses(
    _ words: [UInt8], _ edges: Edges, _ escape: ([UInt8], Edges) -> [UInt8]
  ) -> [UInt8] {
    var result: [UInt8] = []
    var edges = edges
    var start = 0
    for span in TextScanner.spans(in: words[...]) {
      let before = Edges(leading: edges.leading, trailing: .outer)
      result += escape(Array(words[start..<span.range.lowerBound]), before)
      result += words[span.range]
      edges.leading = .outer
      start = span.range.upperBound
    }
    return result + escape(Array(words[start...]), edges)
  }

  private static func everythingEscaped(_ words: [UInt8], _ edges: Edges) -> [UInt8] {
    let scalars = String(decoding: words, as: UTF8.self).unicodeScalars
    var result: [UInt8] = []
    for index in scalars.indices {
      let scalar = scalars[index]
      let isFirst = index == scalars.startIndex
      let isLast = scalars.index(after: index) == scalars.endIndex
      let isEdge = isFirst && edges.leading.parts(scalar) || isLast && edges.trailing.parts(scalar)
      result += isEdge ? reference(to: scalar) : escaped(scalar)
    }
    return result
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> [UInt8] {
    // A line end may make a hard line break; an escaped backtick can still close a code span.
    if scalar == "\n" || scalar == "\r" || scalar == "`" { return reference(to: scalar) }
    let isMark = scalar.isASCII && UInt8(ascii: scalar).isPunctuation
    return Array((isMark ? "\\\(scalar)" : "\(scalar)").utf8)
  }

  private static func reference(to scalar: Unicode.Scalar) -> [UInt8] {
    Array("&#\(scalar.value);".utf8)
  }
}
