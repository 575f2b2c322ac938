/// Checks documents of 2.0, 2.1 and 2.2 against the specification.
///
/// Checked are the core; and of the modules what their elements and attributes may be and, for
/// matches, glossary, format style, resource data, size restriction and validation, what must fit
/// together in them. ``rules`` lists it all.
///
/// A document is read piece by piece: memory grows with its largest unit and with the ids in it.
public struct Validator: Sendable {
  private let reader: Reader

  /// A validator that reads with certain limits.
  public init(reader: Reader = Reader()) {
    self.reader = reader
  }
}

extension Validator {
  /// All rules that are checked, in the order of the specification.
  public static let rules: [Rule] = [
    .fragment,
    .elementUnknown, .elementOrder, .elementMissing, .textMisplaced, .attributeUnknown,
    .attributeMissing, .attributeValue,
    .segmentMissing, .skeletonContent, .codePoint, .codeStart, .codeEnd, .codeHalves,
    .codeDirection,
    .annotationStart, .annotationEnd,
    .fileID, .groupID, .unitID, .noteID, .dataID, .inlineID, .dataReference, .copyReference,
    .subFlowReference, .subStateAlone, .subTypeAlone, .subTypeFits, .targetOrder, .targetLanguage,
    .languageDiffers, .spaceDiffers, .reorderHints, .reorderSequence, .codeDeleted, .codeReordered,
    .commentContent, .extensionMisplaced, .moduleMisplaced, .extensionID,
    .matchID, .matchSubType, .matchLanguage, .glossaryID, .glossaryEntry, .glossaryReference,
    .formatStyle, .resourceContent, .sizePattern, .sizeNumber, .sizeInfo, .validationCondition,
  ]

  /// Checks a document.
  ///
  /// - Parameter next: Gives the next bytes of the document; none at its end.
  /// - Returns: What breaks a rule, in the order of the document.
  /// - Throws: ``XLIFFError`` where this is no document of 2.x that can be read, and what `next`
  ///   throws.
  public func validate(from next: () throws -> [UInt8]) throws -> [Finding] {
    var validation = Validation()
    try reader.read(from: next) { try validation.take($0) }
    return validation.findings.all.sorted { $0.place < $1.place }
  }

  /// Checks a document in memory.
  ///
  /// - Returns: What breaks a rule, in the order of the document.
  /// - Throws: ``XLIFFError`` where this is no document of 2.x that can be read.
  public func validate(_ bytes: [UInt8]) throws -> [Finding] {
    var rest = bytes[...]
    return try validate {
      defer { rest = rest.dropFirst(1 << 16) }
      return Array(rest.prefix(1 << 16))
    }
  }
}
