import Languages

/// Tells whether a recorded Finnish is still today's.
///
/// Both are compared as `normalise` would write them, so that it never changes what is outdated.
struct SourceComparison: Sendable {
  let language: Language

  func isSame(_ left: String, _ right: String) -> Bool {
    left.utf8.elementsEqual(right.utf8)
      || canonical(left).utf8.elementsEqual(canonical(right).utf8)
  }

  func canonical(_ text: String) -> String {
    language.normalised(text).tidiedSpaces
  }
}
