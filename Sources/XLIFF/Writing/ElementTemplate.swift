/// An element as it is written, with gaps for the texts in which others like it differ.
///
/// Most units of a large document are the same but for some texts: such an element is written once,
/// with samples of them, and then copied with each one's own.
package struct ElementTemplate: Sendable {
  private let bytes: [UInt8]
  /// In the order of the bytes.
  private let gaps: [Gap]

  /// A text that is put in.
  private struct Gap {
    /// Where its sample stands.
    let range: Range<Int>
    /// Which of the texts it is.
    let text: Int
    let escaping: Escaping
  }
}

extension FragmentEncoder {
  /// Makes a template.
  ///
  /// - Parameters:
  ///   - samples: Texts that stand for others wherever they are written; without markup.
  ///   - body: Builds an element with them.
  /// - Returns: The template.
  /// - Throws: ``XLIFFError`` where the element holds what XML cannot hold.
  package func template(
    of samples: [String], _ body: (inout ElementBuilder) -> Void
  ) throws -> ElementTemplate {
    ElementTemplate(try encode(body).bytes, samples)
  }
}

extension ElementTemplate {
  fileprivate init(_ bytes: [UInt8], _ samples: [String]) {
    self.bytes = bytes
    gaps = samples.enumerated().flatMap { number, sample in
      Self.ranges(of: Array(sample.utf8), in: bytes).map { range in
        let tag = bytes[..<range.lowerBound].last { "<>".utf8.contains($0) }
        let isInTag = tag == UInt8(ascii: "<")
        return Gap(range: range, text: number, escaping: isInTag ? .attribute : .text)
      }
    }.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static func ranges(of sample: [UInt8], in bytes: [UInt8]) -> [Range<Int>] {
    bytes.indices.compactMap { start in
      guard bytes[start] == sample.first, bytes[start...].starts(with: sample) else { return nil }
      return start..<start + sample.count
    }
  }

  /// Writes the element with other texts, in the order of the samples.
  func write(_ texts: [String], to output: inout ByteBuffer) throws(XLIFFError) {
    var start = 0
    for gap in gaps {
      output.append(bytes.span.extracting(start..<gap.range.lowerBound))
      try output.append(texts[gap.text].utf8Span.span, escaping: gap.escaping) {
        (scalar, _) throws(XLIFFError) in throw XLIFFError.character(scalar, in: "a text")
      }
      start = gap.range.upperBound
    }
    output.append(bytes.span.extracting(start..<bytes.count))
  }
}
