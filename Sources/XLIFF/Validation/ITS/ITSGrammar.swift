/// The elements and attributes of ITS, as its schema and the prose say them.
enum ITSGrammar {
  /// The types of its attributes on elements of XLIFF, by their local names.
  static let attributes: [String: AttributeType] = issue.merging(agents) { one, _ in one }.merging([
    "version": version, "localeFilterType": .oneOf(["include", "exclude"]),
    "locQualityIssuesRef": .uri, "locQualityRatingProfileRef": .uri, "locQualityRatingScore": score,
    "locQualityRatingScoreThreshold": score, "locQualityRatingVote": .integer,
    "locQualityRatingVoteThreshold": .integer, "mtConfidence": confidence,
    "provenanceRecordsRef": .uri, "taClassRef": .uri, "taConfidence": confidence,
    "taIdentRef": .uri, "termConfidence": confidence,
  ]) { one, _ in one }

  /// The elements that hold what stands apart from the text.
  static let elements: [Name: ElementGrammar] = [
    QualityIssues.name: list(of: .its("locQualityIssue")),
    .its("locQualityIssue"): item(issue),
    ProvenanceRecords.name: list(of: .its("provenanceRecord")),
    .its("provenanceRecord"): item(agents),
  ]

  /// The local names of the attributes that say who has translated or revised.
  static let agentNames = agents.keys.sorted()

  private static func list(of child: Name) -> ElementGrammar {
    ElementGrammar(
      attributes: [.xml("id"): .name, "version": version], required: [.xml("id")],
      content: [.init([child], .some)], foreignAttributes: .only(.its))
  }

  private static func item(_ attributes: [String: AttributeType]) -> ElementGrammar {
    let own = attributes.map { (Name(.none, $0, prefix: ""), $1) }
    return ElementGrammar(
      attributes: Dictionary(uniqueKeysWithValues: own + [("version", version)]),
      foreignAttributes: .only(.its))
  }

  private static let version = AttributeType.oneOf(["2.0"])
  private static let score = AttributeType.decimal(0...100)
  private static let confidence = AttributeType.decimal(0...1)

  private static let issue: [String: AttributeType] = [
    "locQualityIssueType": .oneOf([
      "terminology", "mistranslation", "omission", "untranslated", "addition", "duplication",
      "inconsistency", "grammar", "legal", "register", "locale-specific-content",
      "locale-violation", "style", "characters", "misspelling", "typographical", "formatting",
      "inconsistent-entities", "numbers", "markup", "pattern-problem", "whitespace",
      "internationalization", "length", "non-conformance", "uncategorized", "other",
    ]),
    "locQualityIssueComment": .text, "locQualityIssueSeverity": score,
    "locQualityIssueProfileRef": .uri, "locQualityIssueEnabled": .yesNo,
  ]

  private static let agents: [String: AttributeType] = [
    "org": .text, "orgRef": .uri, "person": .text, "personRef": .uri, "tool": .text,
    "toolRef": .uri, "revOrg": .text, "revOrgRef": .uri, "revPerson": .text,
    "revPersonRef": .uri, "revTool": .text, "revToolRef": .uri,
  ]
}
