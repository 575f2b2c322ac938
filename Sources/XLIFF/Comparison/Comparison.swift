/// What became of a document of 2.x that was given away, when it comes back.
///
/// Who modifies a document may translate and review, split and join segments where that is allowed,
/// and add notes, matches and modules; the rest stays as it was. ``findings(original:returned:)``
/// says where it did not. Whether the document that came back is valid, ``Validator`` says.
public enum Comparison {
  /// What is compared.
  public static let rules: [Rule] = [
    .unitLost, .unitUnknown, .sourceChanged, .segmentationChanged, .untranslatableChanged,
    .noteLost, .moduleLost, .extensionLost,
  ]

  /// Compares a document with what came back of it.
  ///
  /// Files, groups and units are the same when their ids are, and those of their files.
  ///
  /// - Parameters:
  ///   - original: The document as it was given away.
  ///   - returned: What came back.
  /// - Returns: What was lost or changed that should not have been, by its place in what came back.
  /// - Throws: ``XLIFFError`` where one of them is of 1.2.
  public static func findings(
    original: Document, returned: Document
  ) throws(XLIFFError) -> [Finding] {
    for document in [original, returned] where document.version == .v1_2 {
      throw XLIFFError(.version, at: document.element.place, "this is 1.2, and not compared")
    }
    var findings = Findings()
    let (before, after) = (StructuralElement.all(in: original), StructuralElement.all(in: returned))
    let now = Dictionary(after.map { (ExactID($0.path), $0) }) { first, _ in first }
    for holder in before {
      guard let other = now[ExactID(holder.path)] else {
        findings.add(.unitLost, at: returned.element, "there is no ‘#/\(holder.path)’ any more")
        continue
      }
      UnitComparison.check(holder, other, into: &findings)
      PreservedParts.check(holder, other, into: &findings)
    }
    let known = Set(before.map { ExactID($0.path) })
    for holder in after where !known.contains(ExactID(holder.path)) {
      findings.add(.unitUnknown, at: holder.element, "there was no ‘#/\(holder.path)’")
    }
    return findings.all.sorted { $0.place < $1.place }
  }
}

extension Rule {
  static let unitLost = Rule(
    "unit-lost", section: "4.1", "All files, groups and units come back.")
  static let unitUnknown = Rule(
    "unit-unknown", .warning, section: "4.1", "No file, group or unit comes back that did not go.")
}
