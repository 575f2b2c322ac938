/// The labels by which links refer to definitions (CommonMark 0.30, section 6.3).
enum ReferenceLabels {
  /// The labels of the reference links and images among the pieces, as written on one line.
  static func labels(in content: [UInt8], _ pieces: [InlinePiece]) -> [String] {
    var labels: [String] = []
    var starts: [Int] = []
    for piece in pieces {
      switch piece.kind {
      case .opening(.link), .opening(.image): starts.append(piece.range.upperBound)
      case .closing(.link), .closing(.image):
        let start = starts.popLast() ?? piece.range.lowerBound
        let text = content[start..<piece.range.lowerBound]
        if let label = label(of: text, closing: content[piece.range]) { labels.append(label) }
      default: break
      }
    }
    return labels
  }

  /// The label of a link with this text and these closing bytes; nil for an inline link.
  static func label(of text: ArraySlice<UInt8>, closing: ArraySlice<UInt8>) -> String? {
    let rest = closing.dropFirst()
    if rest.first == UInt8(ascii: "(") { return nil }
    let label = rest.count > 2 ? rest.dropFirst().dropLast() : text
    return String(decoding: label.map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self)
  }
}
