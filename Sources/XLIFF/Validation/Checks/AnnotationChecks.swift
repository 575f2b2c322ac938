extension Rule {
  static let fragment = Rule(
    "fragment", section: "3", "A reference into the document is a fragment identifier of XLIFF.")
  static let commentContent = Rule(
    "comment-content", section: "4.7.3.1.3",
    "A comment has either its text or a reference to a note of its unit.")
}

/// Annotations: what they refer to.
enum AnnotationChecks {
  static func check(_ context: UnitContext, into findings: inout Findings) {
    for item in context.inline
    where item.kind == .mrk || item.kind == .sm {
      checkReference(of: item.element, into: &findings)
      if item.element["type"] == "comment" {
        checkComment(item.element, in: context, into: &findings)
      }
    }
    for list in context.unit.element.elements {
      for element in list.elements
      where list.name.namespace == .glossary || list.name.namespace == .matches {
        checkReference(of: element, into: &findings)
        for child in element.elements { checkReference(of: child, into: &findings) }
      }
    }
  }

  private static func checkReference(of element: Element, into findings: inout Findings) {
    guard let text: String = element["ref"], element.name.namespace != .core || text.first == "#"
    else { return }
    guard text.first != "#" || FragmentIdentifier(String(text.dropFirst())) == nil else { return }
    findings.add(.fragment, at: element, "‘\(text)’ is no fragment identifier")
  }

  private static func checkComment(
    _ comment: Element, in context: UnitContext, into findings: inout Findings
  ) {
    let reference: String? = comment["ref"]
    guard comment.has("value") != (reference != nil) else {
      return findings.add(
        .commentContent, at: comment, "a comment has either ‘value’ or ‘ref’, and one of them")
    }
    guard let reference else { return }
    let note = FragmentIdentifier(String(reference.dropFirst()))
    let isNote =
      note?.leaf?.prefix == "n" && note?.isInside(unit: context.unit.id, of: context.file) == true
    guard !isNote || !context.noteIDs.contains(ExactID(note?.leaf?.id ?? "")) else { return }
    findings.add(.commentContent, at: comment, "‘\(reference)’ is no note of this unit")
  }
}
