extension YAMLNode {
  /// Where a byte of the value stands in the file.
  ///
  /// Exact for scalars on one line, escapes counted, and for literal blocks. Of a scalar that YAML
  /// folds over several lines, exact for all that is not white space.
  ///
  /// - Parameter offset: the byte's offset in the UTF-8 of `text`; its length stands for the end.
  /// - Returns: the place; that of the node where it is no scalar.
  package func position(atUTF8Offset offset: Int) -> YAMLPosition {
    guard kind == .scalar else { return position }
    return file.positions.position(of: fileOffset(ofValue: max(0, offset)))
  }

  private func fileOffset(ofValue offset: Int) -> Int {
    let contents = style.contents(of: range)
    if record.storage == .verbatim { return min(contents.lowerBound + offset, contents.upperBound) }
    if style == .literal { return literalOffset(offset) }
    let isFolded = file.bytes[range].contains(Byte.lineFeed)
    return isFolded ? foldedOffset(offset, in: contents) : escapedOffset(offset, in: contents)
  }

  private func escapedOffset(_ offset: Int, in contents: Range<Int>) -> Int {
    var (index, passed) = (contents.lowerBound, 0)
    while index < contents.upperBound {
      let unit = QuotedUnit(in: file.bytes, at: index, style: style)
      guard passed + unit.valueLength <= offset else { break }
      index += unit.length
      passed += unit.valueLength
    }
    return index
  }

  /// The lines of a literal block are those of its value, behind an indent.
  private func literalOffset(_ offset: Int) -> Int {
    let (value, bytes) = (Array(value), file.bytes)
    var end = LineBreak.next(in: bytes.span, from: range.lowerBound)
    var valueStart = 0
    while end < range.upperBound {
      end = LineBreak.next(
        in: bytes.span, from: end + LineBreak.length(in: bytes.span, at: end))
      let valueEnd = LineBreak.next(in: value.span, from: valueStart)
      if offset <= valueEnd { return end - (valueEnd - max(offset, valueStart)) }
      valueStart = valueEnd + LineBreak.length(in: value.span, at: valueEnd)
    }
    return range.upperBound
  }

  /// Folding changes white space only: the rest of the value is in the file in the same order.
  private func foldedOffset(_ offset: Int, in contents: Range<Int>) -> Int {
    let (value, bytes) = (Array(value), file.bytes)
    let isInWord = offset < value.count && !isWhite(value[offset])
    var (index, passed) = (foldedStart(contents), 0)
    while index < contents.upperBound {
      if isWhite(bytes[index]) || isContinuation(index), passed < offset || isInWord {
        index += 1
      } else if passed >= offset {
        break
      } else if passed < value.count, isWhite(value[passed]) {
        passed += 1
      } else {
        let unit = QuotedUnit(in: bytes, at: index, style: style)
        index += unit.length
        if !unit.isWhite { passed += unit.valueLength }
      }
    }
    return index
  }

  private func foldedStart(_ contents: Range<Int>) -> Int {
    guard style == .folded else { return contents.lowerBound }
    let bytes = file.bytes
    return LineBreak.next(in: bytes.span, from: contents.lowerBound)
  }

  /// Whether a backslash at the end of a line is there, which stands for nothing.
  private func isContinuation(_ index: Int) -> Bool {
    style == .double && file.bytes[index] == Byte.backslash && isWhite(file.bytes[index + 1])
      && file.bytes[index + 1] != Byte.space && file.bytes[index + 1] != Byte.tab
  }
}

extension QuotedUnit {
  /// Whether it is an escape of white space.
  fileprivate var isWhite: Bool {
    guard let scalar, scalar.isASCII else { return false }
    return YAML.isWhite(UInt8(ascii: scalar))
  }
}

private func isWhite(_ byte: UInt8) -> Bool {
  switch byte {
  case Byte.space, Byte.tab, Byte.lineFeed, Byte.carriageReturn: true
  default: false
  }
}
