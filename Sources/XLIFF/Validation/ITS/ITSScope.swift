/// What of ITS holds for an element because of those around it.
struct ITSScope {
  /// Whether there is an `its:version`.
  private(set) var hasVersion = false
  /// Whether there is a rating: a score, or votes.
  private(set) var hasScore = false
  private(set) var hasVote = false
  /// The data categories whose annotators are named.
  private(set) var annotated: Set<String> = []
}

extension ITSScope {
  /// The same, inside an element and for itself.
  func inside(_ element: Element) -> ITSScope {
    guard element.hasAttributes(of: .its) else { return self }
    var inner = self
    inner.hasVersion = hasVersion || element.has(.its("version"))
    inner.hasScore = hasScore || element.has(.its("locQualityRatingScore"))
    inner.hasVote = hasVote || element.has(.its("locQualityRatingVote"))
    if let annotators: [String] = element[.its("annotatorsRef")] {
      inner.annotated.formUnion(annotators.map { String($0.prefix { $0 != "|" }) })
    }
    return inner
  }
}

extension Name {
  /// A name in the namespace of ITS.
  static func its(_ local: String) -> Name { Name(.its, local) }
}
