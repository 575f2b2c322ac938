/// Checks documents of 1.2, 2.0, 2.1 and 2.2 against the specification.
///
/// Checked are 1.2, and of 2.x the core and all modules. What the size and length restriction and
/// the validation module say about texts is checked of targets, and warned of: a document with a
/// text that is too long is a valid document. ``rules`` lists it all.
///
/// A document is read piece by piece, and checked while it is read, on a second thread: memory grows
/// with its largest unit and with the ids in it.
public struct Validator: Sendable {
  private let reader: Reader

  /// A validator that reads with certain limits.
  public init(reader: Reader = Reader()) {
    self.reader = reader
  }
}

extension Validator {
  /// All rules that are checked, in the order of the specification; those that only 1.2 has, last.
  ///
  /// In a finding in a document of 1.2, a rule that 2.x has too names the section of 1.2.
  public static let rules = rulesOf2 + V12Rules.own

  private static let rulesOf2: [Rule] = [
    .fragment, .fragmentTarget,
    .elementUnknown, .elementOrder, .elementMissing, .textMisplaced, .attributeUnknown,
    .attributeMissing, .attributeValue,
    .segmentMissing, .skeletonContent, .codePoint, .codeStart, .codeEnd, .codeHalves,
    .codeDirection,
    .annotationStart, .annotationEnd,
    .fileID, .groupID, .unitID, .noteID, .dataID, .inlineID, .dataReference, .copyReference,
    .subFlowReference, .subStateAlone, .subTypeAlone, .subTypeFits, .targetOrder, .targetLanguage,
    .languageDiffers, .spaceDiffers, .reorderHints, .reorderSequence, .codeDiffers,
    .codeTextDiffers,
    .codeDeleted, .codeReordered, .commentContent, .extensionMisplaced, .moduleMisplaced,
    .moduleRepeated,
    .extensionID,
    .matchID, .matchReference, .matchSubType, .matchLanguage,
    .glossaryID, .glossaryEntry, .glossaryReference, .formatStyle, .metadataID,
    .resourceID, .resourceContent, .resourceLanguage, .resourceReference,
    .sizePattern, .sizeNumber, .sizeInfo, .sizeReference, .sizeLimit, .validationCondition,
    .validationFailed,
    .revisionTarget, .revisionProperty, .revisionVersion, .revisionDate,
    .itsVersion, .itsType, .itsAnnotators, .itsConfidence, .itsIssue, .itsRating, .itsAnalysis,
    .itsProvenance, .itsReference, .itsID, .selectionSwitch, .selectionCase,
  ]

  /// Checks a document.
  ///
  /// - Parameters:
  ///   - next: Gives the next bytes of the document; none at its end.
  ///   - body: Takes the pieces of the document too, as a ``Reader`` gives them.
  /// - Returns: What breaks a rule, in the order of the document.
  /// - Throws: ``XLIFFError`` where this is no document that can be read, and what `next` and `body`
  ///   throw.
  public func validate(
    from next: () throws -> [UInt8], _ body: (Reader.Event) throws -> Void = { _ in }
  ) throws -> [Finding] {
    let validation = BackgroundValidation()
    do {
      var batch = EventBatch()
      try reader.read(from: next) { event in
        try body(event)
        batch.append(event)
        guard batch.isFull else { return }
        validation.take(batch.events)
        batch = EventBatch()
      }
      validation.take(batch.events)
    } catch {
      _ = validation.finish()
      throw error
    }
    return validation.finish().sorted { $0.place < $1.place }
  }

  /// Checks a document in memory.
  ///
  /// - Returns: What breaks a rule, in the order of the document.
  /// - Throws: ``XLIFFError`` where this is no document that can be read.
  public func validate(_ bytes: [UInt8]) throws -> [Finding] {
    var rest = bytes[...]
    return try validate {
      defer { rest = rest.dropFirst(1 << 16) }
      return Array(rest.prefix(1 << 16))
    }
  }
}
