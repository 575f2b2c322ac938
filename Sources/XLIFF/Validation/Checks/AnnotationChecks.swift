extension Rule {
  static let commentContent = Rule(
    "comment-content", section: "4.7.3.1.3",
    "A comment has either its text or a reference to a note of its unit.")
}

/// Annotations: what they refer to.
enum AnnotationChecks {
  static func check(
    _ context: UnitContext, _ references: inout References, into findings: inout Findings
  ) {
    guard context.texts.hasAnnotations else { return }
    lazy var spans = Spans(of: context)
    lazy var notes = context.noteIDs
    for item in context.inline where item.kind == .mrk || item.kind == .sm {
      let fragment = FragmentIdentifier(of: item.element, into: &findings)
      if item.element[.type] == "comment" {
        checkComment(
          item.element, fragment, in: context, isNote: { notes.contains($0) }, into: &findings)
      } else if let fragment, !context.isMatch || !spans.contains(fragment) {
        references.require(fragment, in: context.surroundings.scope, at: item.element)
      }
    }
  }

  private static func checkComment(
    _ comment: Element, _ note: FragmentIdentifier?, in context: UnitContext,
    isNote: (ExactID) -> Bool, into findings: inout Findings
  ) {
    let reference: String? = comment[.ref]
    guard comment.has("value") != (reference != nil) else {
      return findings.add(
        .commentContent, at: comment, "a comment has either ‘value’ or ‘ref’, and one of them")
    }
    guard let reference else { return }
    let scope = context.surroundings.scope
    let isInUnit =
      note?.leaf?.prefix == "n" && note?.isInside(unit: context.unit.id, of: scope.file) == true
    guard !isInUnit || !isNote(ExactID(note?.leaf?.id ?? "")) else { return }
    findings.add(.commentContent, at: comment, "‘\(reference)’ is no note of this unit")
  }
}
