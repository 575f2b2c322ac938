extension Document {
  /// Splits segments into sentences, in the document’s languages.
  ///
  /// - Throws: ``XLIFFError`` where ICU has no rules at all.
  public mutating func splitSegments() throws(XLIFFError) {
    let sentences = try Sentences(source: sourceLanguage ?? "", target: targetLanguage)
    updateUnits { unit, settings in unit.splitSegments(into: sentences, in: settings) }
  }
}

extension Unit {
  /// Splits its segments into sentences (section 4.8.3).
  ///
  /// The pieces have the attributes of the segment and new ids. A segment with a target is split
  /// only where both sides have as many sentences, and is no more than `translated` then, since
  /// nobody has looked at what became of which. Segments that something in the unit refers to stay.
  ///
  /// - Parameters:
  ///   - sentences: The sentences of the document’s languages.
  ///   - settings: What holds around the unit.
  public mutating func splitSegments(
    into sentences: Sentences, in settings: TextSettings = TextSettings()
  ) {
    var work = Resegmentation(of: self, in: settings)
    var ids = PartIDs(of: self)
    for (index, part) in work.parts.enumerated() where part.isNamed(Segment.name) {
      guard work.isFree(part), let pieces = Split(part, into: sentences) else { continue }
      work.replacements[index] = pieces.segments(&ids)
    }
    if work.replacements.contains(where: { $0.count > 1 }) { self = work.result() }
  }
}

/// A segment and the sentences of its sides.
private struct Split {
  private let segment: Element
  private let source: (element: Element, pieces: [ContentTokens])
  private let target: (element: Element, pieces: [ContentTokens])?

  /// `nil` where the segment stays whole.
  init?(_ segment: Element, into sentences: Sentences) {
    guard let source = segment.first(.core("source")) else { return nil }
    let pieces = Self.pieces(of: source, sentences.source)
    guard pieces.count > 1 else { return nil }
    self.segment = segment
    self.source = (source, pieces)
    guard let target = segment.first(.core("target")) else {
      self.target = nil
      return
    }
    guard let breaks = sentences.target else { return nil }
    let others = Self.pieces(of: target, breaks)
    guard others.count == pieces.count else { return nil }
    self.target = (target, others)
  }

  private static func pieces(of side: Element, _ breaks: SentenceBreaks) -> [ContentTokens] {
    let content = ContentTokens(side.content)
    return content.split(at: breaks.offsets(in: content))
  }

  /// The segments of the pieces; the first keeps the id.
  func segments(_ ids: inout PartIDs) -> [Element] {
    source.pieces.indices.map { index in
      var piece = Element(segment.name, segment.attributes)
      if index > 0 && segment.has("id") { piece["id"] = ids.next() }
      piece.append(.element(side(source.element, source.pieces[index])))
      guard let target else { return piece }
      piece.append(.element(side(target.element, target.pieces[index])))
      if let state: State = piece["state"], state == .reviewed || state == .final {
        piece["state"] = State.translated
        piece["subState"] = nil as String?
      }
      return piece
    }
  }

  private func side(_ side: Element, _ content: ContentTokens) -> Element {
    Element(side.name, side.attributes, content: content.content)
  }
}

/// New ids for segments: `s` and a number greater than those that are there.
private struct PartIDs {
  private var used: Set<ExactID>
  private var number: Int

  init(of unit: Unit) {
    let parts = unit.parts.map(\.element)
    let ids = parts.flatMap(\.ids)
    used = Set(ids.map(ExactID.init))
    number = ids.compactMap { $0.hasPrefix("s") ? Int($0.dropFirst()) : nil }.max() ?? 0
  }

  mutating func next() -> String {
    repeat { number &+= 1 } while !used.insert(ExactID("s\(number)")).inserted
    return "s\(number)"
  }
}

extension Element {
  /// Its id and those of all that is in it.
  fileprivate var ids: [String] { [self["id"]].compactMap { $0 } + elements.flatMap(\.ids) }
}
