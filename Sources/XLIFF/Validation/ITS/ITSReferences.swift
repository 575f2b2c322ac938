extension Rule {
  static let itsReference = Rule(
    "its-reference", section: "5.9",
    "A list of quality issues or provenance records that is referred to is in the same unit, or around."
  )
}

/// References of ITS to lists that stand apart from the text.
enum ITSReferences {
  static func check(
    _ element: Element, in scope: Scope, _ references: inout References,
    into findings: inout Findings
  ) {
    for name in ["locQualityIssuesRef", "provenanceRecordsRef"] {
      guard let text: String = element[.its(name)] else { continue }
      let message = "there is no list at ‘\(text)’"
      guard text.utf8.first == UInt8(ascii: "#"),
        let leaf = FragmentIdentifier(String(text.dropFirst()))?.leaf, leaf.prefix == "its"
      else {
        findings.add(.itsReference, at: element, message)
        continue
      }
      let isInline = element.isNamed(Annotation.name) || element.isNamed(StartAnnotation.name)
      let paths = isInline ? [scope.path] : scope.paths
      references.require(
        paths.map { $0.leaf("its", leaf.id.utf8) }, .itsReference, at: element, message)
    }
  }
}
