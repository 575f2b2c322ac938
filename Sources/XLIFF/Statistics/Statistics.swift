internal import ICU

/// How much text documents have, and how far its translation has come.
///
/// Counted are the sources of segments, without their codes. A segment of 1.2 is a marked one, or a
/// whole unit, with the state of 2.x that <doc:Conversion> gives it.
public struct Statistics: Sendable {
  /// What becomes of a segment.
  public enum Status: String, CaseIterable, Sendable {
    /// Not to be translated.
    case untranslatable
    /// To be translated, and without a target, or with an empty one.
    case untranslated
    /// With a target that is, or may be, no translation yet.
    case initial
    /// Translated.
    case translated
    /// Translated and reviewed.
    case reviewed
    /// Ready for use.
    case final
  }

  private var byStatus: [Status: TextCounts] = [:]
  /// All text; a unit counts once, however many statuses its segments have.
  public private(set) var total = TextCounts()
  /// Segments with the text of one before, in any document counted here.
  public private(set) var repeated = TextCounts()
  /// Segments for which there is a match or an alternative.
  public private(set) var matched = TextCounts()
  private var seen: Set<NormalContent> = []

  /// Nothing counted yet.
  public init() {}
}

extension Statistics {
  /// What is in a status.
  public subscript(status: Status) -> TextCounts { byStatus[status] ?? TextCounts() }

  /// Counts a document, piece by piece.
  ///
  /// - Parameters:
  ///   - next: Gives the next bytes of the document; none at its end.
  ///   - reader: The limits with which it is read.
  /// - Throws: ``XLIFFError`` where this is no document that can be read, and what `next` throws.
  public mutating func add(
    from next: () throws -> [UInt8], reader: Reader = Reader()
  ) throws {
    var walk = UnitWalk()
    var words: WordSegmenter?
    try reader.read(from: next) { event in
      guard let (unit, settings) = walk.take(event) else { return }
      if words == nil { words = try WordSegmenter(locale: walk.language) }
      guard let words else { return }
      add(unit, settings, words)
    }
  }

  private mutating func add(_ unit: Unit, _ settings: TextSettings, _ words: WordSegmenter) {
    let matched = unit.matchedSegments
    let canTranslate = settings.inside(unit.element).translate
    var statuses: Set<Status> = []
    var isRepeated = false
    for segment in unit.segments {
      var counts = TextCounts()
      let text = segment.source.plainText
      counts.segments = 1
      counts.words = words.count(text)
      counts.add(charactersOf: text)
      total = total + counts
      let status = canTranslate ? segment.status : .untranslatable
      statuses.insert(status)
      byStatus[status, default: TextCounts()] = self[status] + counts
      if let id = segment.id, matched.contains(ExactID(id)) { self.matched = self.matched + counts }
      let source = segment.element.first(.core("source")).map { [$0] } ?? []
      if !seen.insert(NormalContent(source, preservesSpace: false)).inserted {
        repeated = repeated + counts
        isRepeated = true
      }
    }
    total.units += 1
    for status in statuses { byStatus[status]?.units += 1 }
    if isRepeated { repeated.units += 1 }
    if !matched.isEmpty { self.matched.units += 1 }
  }
}

extension Segment {
  /// What becomes of it, if it is to be translated.
  fileprivate var status: Statistics.Status {
    guard target?.isEmpty == false else { return .untranslated }
    return switch state ?? .initial {
    case .initial: .initial
    case .translated: .translated
    case .reviewed: .reviewed
    case .final: .final
    }
  }
}

extension Unit {
  /// The ids of the segments that have matches.
  fileprivate var matchedSegments: Set<ExactID> {
    let leaves = matches.compactMap { match in
      match.reference.flatMap { FragmentIdentifier(String($0.dropFirst()))?.leaf }
    }
    return Set(leaves.filter { $0.prefix == nil }.map { ExactID($0.id) })
  }
}
