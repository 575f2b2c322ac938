/// Another text for one scalar.
struct ScalarEdit {
  let node: YAMLNode
  let text: String
  let surroundings: Surroundings
  let newline: [UInt8]

  /// The changes to the file, in its order.
  var splices: [Splice] {
    if isBlock { return blockIndent.map(blockToBlock) ?? blockToInline }
    if let kept = keepingStyle { return [Splice(range: node.range, bytes: lead + kept)] }
    guard text.utf8.contains(Byte.lineFeed), let blockIndent else { return [inline] }
    return inlineToBlock(indent: blockIndent)
  }

  private var isBlock: Bool { node.style == .literal || node.style == .folded }

  private var inline: Splice {
    Splice(
      range: node.range, bytes: lead + InlineText.bytes(of: text, inFlow: surroundings.isInFlow))
  }

  /// The text in the quotes that are there; nil where they cannot hold it.
  private var keepingStyle: [UInt8]? {
    switch node.style {
    case .double: DoubleQuotedText.bytes(of: text)
    case .single where !text.unicodeScalars.contains(where: DoubleQuotedText.needsEscape):
      SingleQuotedText.bytes(of: text)
    default: nil
    }
  }

  /// What must be put in front where the scalar is empty: a space, or even a colon.
  var lead: [UInt8] {
    guard node.range.isEmpty, node.range.lowerBound > 0 else { return [] }
    switch node.file.bytes[node.range.lowerBound - 1] {
    case Byte.colon, Byte.dash: return [Byte.space]
    default: return isBehindColon ? [] : Array(": ".utf8)
    }
  }

  /// Whether an empty value between brackets has a colon, as in `{a: , b}`; in `{a, b}` it has none.
  private var isBehindColon: Bool {
    let before = node.file.bytes[..<node.range.lowerBound]
    return before.last { $0 != Byte.space } == Byte.colon
  }
}

/// Texts in single quotes, on one line.
enum SingleQuotedText {
  static func bytes(of text: String) -> [UInt8] {
    var bytes = [Byte.apostrophe]
    for byte in text.utf8 {
      bytes.append(byte)
      if byte == Byte.apostrophe { bytes.append(byte) }
    }
    return bytes + [Byte.apostrophe]
  }
}
