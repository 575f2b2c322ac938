/// A `trans-unit` and its alternatives: languages and segments.
enum V12UnitChecks {
  static func check(_ unit: Element, in file: V12FileScope, into findings: inout Findings) {
    for side in unit.elements {
      switch side.name {
      case .v12("source"), .v12("seg-source"):
        checkLanguage(of: side, file.source, into: &findings)
      case .v12("target"): checkLanguage(of: side, file.target, into: &findings)
      default: break
      }
    }
    checkMarks(of: unit, into: &findings)
    checkSegmentedSource(of: unit, into: &findings)
    V12CodeChecks.check(unit, into: &findings)
    for alternative in unit.elements where alternative.isNamed(V12.AltTrans.name) {
      checkMarks(of: alternative, into: &findings)
      V12CodeChecks.check(alternative, into: &findings)
    }
  }

  private static func checkLanguage(
    of side: Element, _ expected: String?, into findings: inout Findings
  ) {
    guard let expected, let language: String = side[.xml("lang")],
      language.lowercased() != expected.lowercased()
    else { return }
    findings.add(.languageDiffers, at: side, "‘xml:lang’ is not ‘\(expected)’, as the file has it")
  }

  private static func checkSegmentedSource(of unit: Element, into findings: inout Findings) {
    guard let source = unit.first(.v12("source")), let segmented = unit.first(.v12("seg-source")),
      source.content.plainText.words != segmented.content.plainText.words
    else { return }
    findings.add(.v12SegmentedSource, at: segmented, "the text is not that of ‘source’")
  }

  private static func checkMarks(of holder: Element, into findings: inout Findings) {
    for text in holder.elements where text.isText {
      var ids = IDScope()
      for mark in text.inlineOfV12 where mark.isNamed(.v12("mrk")) {
        ids.take(mark.bytes(of: "mid"), of: mark, .v12MarkID, into: &findings)
      }
    }
    let segments = Set(holder.first(.v12("seg-source"))?.marks.map(\.id) ?? [])
    let targets = holder.elements.filter { $0.isNamed(.v12("target")) }
    for mark in targets.flatMap(\.marks) where !segments.contains(mark.id) {
      findings.add(.v12MarkReference, at: mark.element, "‘seg-source’ has no such segment")
    }
    for alternative in holder.elements where alternative.isNamed(V12.AltTrans.name) {
      guard let id: String = alternative["mid"], !segments.contains(ExactID(id)) else { continue }
      findings.add(.v12MarkReference, at: alternative, "‘seg-source’ has no segment ‘\(id)’")
    }
  }
}

extension String {
  /// What stands between white space: indentation may differ.
  fileprivate var words: [ArraySlice<UInt8>] { Array(utf8).split(whereSeparator: \.isXMLSpace) }
}

extension Element {
  /// The marks right in it that have an id.
  fileprivate var marks: [(element: Element, id: ExactID)] {
    elements.compactMap { child in
      guard child.isNamed(.v12("mrk")), let id: String = child["mid"] else { return nil }
      return (child, ExactID(id))
    }
  }
}
