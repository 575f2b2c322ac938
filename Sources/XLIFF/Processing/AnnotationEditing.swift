/// Annotations put on text and taken off (section 4.7.3).
extension Unit {
  /// Puts an annotation around a stretch of the text of a segment or ignorable.
  ///
  /// It is a `mrk` where it can be, and else `sm` and `em`, as where it would cut a code in two.
  ///
  /// - Parameters:
  ///   - annotation: The annotation; its content is not used.
  ///   - range: The stretch, in bytes of UTF-8 of the text without markup.
  ///   - side: The source or the target.
  ///   - index: Which of the unit’s parts.
  /// - Throws: ``XLIFFError`` where the id is in use, where there is no such part or side, or the
  ///   stretch is not within its text.
  public mutating func annotate(
    _ annotation: Annotation, range: Range<Int>, of side: Side, inPart index: Int
  ) throws(XLIFFError) {
    let name = Name.core(side.rawValue)
    var parts = parts.map(\.element)
    guard let id = annotation.id, !parts.contains(where: { $0.holds(id: id) }) else {
      throw XLIFFError(.annotation, "the annotation needs an id that the unit does not have")
    }
    guard parts.indices.contains(index), var text = parts[index].first(name) else {
      throw XLIFFError(.annotation, "there is no such part, or it has no \(side.rawValue)")
    }
    text.content = try ContentTokens(text.content).marked(range, with: annotation.element).content
    _ = parts[index].replaceElements(named: name, by: [text])
    replaceParts(by: parts)
  }

  /// Takes annotations off both sides of all parts, and leaves the text in them.
  ///
  /// - Parameter isRemoved: Which of them go: given each `mrk` and `sm`.
  public mutating func removeAnnotations(where isRemoved: (Element) -> Bool) {
    var removed: Set<ExactID> = []
    let parts = parts.map { part in
      var part = part.element
      for name in [Name.core("source"), .core("target")] {
        guard var text = part.first(name) else { continue }
        text.content = ContentTokens(text.content).without(isRemoved, &removed).content
        _ = part.replaceElements(named: name, by: [text])
      }
      return part
    }
    replaceParts(by: parts)
  }

  private mutating func replaceParts(by parts: [Element]) {
    var rest = parts[...]
    element.content = element.content.map { node in
      let isPart =
        node.element?.view(Segment.self) != nil || node.element?.view(Ignorable.self) != nil
      return isPart ? rest.popFirst().map(Node.element) ?? node : node
    }
  }
}

extension ContentTokens {
  /// The same with an annotation around a stretch of the text.
  fileprivate func marked(
    _ range: Range<Int>, with annotation: Element
  ) throws(XLIFFError) -> ContentTokens {
    let bytes = text.utf8
    let ends = [range.lowerBound, range.upperBound]
    guard !range.isEmpty, range.upperBound <= bytes.count,
      ends.allSatisfy({
        $0 == bytes.count
          || !UTF8.isContinuation(bytes[bytes.index(bytes.startIndex, offsetBy: $0)])
      })
    else { throw XLIFFError(.annotation, "the stretch is not within the text") }
    var result: [Token] = []
    var rest = tokens[...]
    Self.move(ends[0], from: &rest, to: &result)
    var inside: [Token] = []
    Self.move(range.count, from: &rest, to: &inside)
    while case .close = rest.first, Self.hasOpen(inside) { inside.append(rest.removeFirst()) }
    let (start, end) = ElementHalves.of(annotation)
    var marked = ContentTokens(tokens: result + [.start(start)] + inside + [.end(end)] + rest)
    marked.pair(annotation)
    return marked
  }

  /// Whether something opens in tokens that does not close in them.
  private static func hasOpen(_ tokens: [Token]) -> Bool {
    tokens.reduce(0) { depth, token in
      switch token {
      case .open: depth + 1
      case .close: max(depth - 1, 0)
      default: depth
      }
    } > 0
  }

  /// Moves tokens with so many bytes of text.
  private static func move(
    _ count: Int, from rest: inout ArraySlice<Token>, to result: inout [Token]
  ) {
    var left = count
    while left > 0, let token = rest.popFirst() {
      guard case .text(let text) = token, text.utf8.count > left else {
        if case .text(let text) = token { left -= text.utf8.count }
        result.append(token)
        continue
      }
      result.append(.text(String(decoding: text.utf8.prefix(left), as: UTF8.self)))
      rest = [.text(String(decoding: text.utf8.dropFirst(left), as: UTF8.self))] + rest
      left = 0
    }
  }

  /// Makes one `mrk` of the halves of an annotation, if nothing lies across them.
  private mutating func pair(_ annotation: Element) {
    var paired = ContentTokens(
      tokens: tokens.map { token in
        // Only this annotation is to be joined: other halves stay as they are.
        switch token {
        case .start(let element) where element["id"] != (annotation["id"] as String?):
          .standalone(.element(element))
        case .end(let element) where element["startRef"] != (annotation["id"] as String?):
          .standalone(.element(element))
        default: token
        }
      })
    paired.pairHalves()
    self = paired
  }

  /// The same without some annotations; an `em` goes with its `sm`, in another part too.
  fileprivate func without(
    _ isRemoved: (Element) -> Bool, _ removed: inout Set<ExactID>
  ) -> ContentTokens {
    var isOpenRemoved: [Bool] = []
    var kept: [Token] = []
    for token in tokens {
      var goes = false
      switch token {
      case .open(let element):
        goes = element.isNamed(Annotation.name) && isRemoved(element)
        isOpenRemoved.append(goes)
      case .close: goes = isOpenRemoved.popLast() ?? false
      case .start(let element) where element.isNamed(StartAnnotation.name):
        goes = isRemoved(element)
        if goes { removed.insert(ExactID(element["id"] ?? "")) }
      case .end(let element) where element.isNamed(EndAnnotation.name):
        goes = removed.contains(ExactID(element["startRef"] ?? ""))
      case .text, .standalone, .start, .end: break
      }
      if !goes { kept.append(token) }
    }
    return ContentTokens(tokens: kept)
  }
}

extension Element {
  /// Whether it or something in it has an id.
  fileprivate func holds(id: String) -> Bool {
    bytes(of: "id")?.elementsEqual(id.utf8) == true || elements.contains { $0.holds(id: id) }
  }
}
