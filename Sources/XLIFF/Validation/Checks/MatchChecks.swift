extension Rule {
  static let matchID = Rule(
    "match-id", section: "5.1.7.1", "The id of a match is unique among the matches of its unit.")
  static let matchReference = Rule(
    "match-reference", section: "5.1.7.5",
    "A match is for a span of its unit: an inline element or a segment.")
  static let matchSubType = Rule(
    "match-sub-type", section: "5.1.7.8", "A match with a ‘subType’ has a ‘type’.")
  static let matchLanguage = Rule(
    "match-language", section: "5.1",
    "A match has no language of its own, but that of the document.")
}

/// Translation candidates.
enum MatchChecks {
  static func check(_ context: UnitContext, into findings: inout Findings) {
    var ids = IDScope()
    lazy var spans = Spans(of: context)
    for match in context.unit.matches.map(\.element) {
      ids.take(match.bytes(of: .id), of: match, .matchID, into: &findings)
      if let fragment = FragmentIdentifier(of: match, into: &findings), !spans.contains(fragment) {
        findings.add(.matchReference, at: match, "‘#\(fragment.text)’ is no span of this unit")
      }
      if match.has(.subType) && !match.has(.type) {
        findings.add(.matchSubType, at: match, "there is ‘subType’, but no ‘type’")
      }
      if match.has(.xml("lang")) {
        findings.add(.matchLanguage, at: match, "there is ‘xml:lang’ on a match")
      }
    }
  }
}
