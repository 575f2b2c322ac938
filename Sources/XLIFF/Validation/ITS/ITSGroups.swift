extension Rule {
  static let itsIssue = Rule(
    "its-issue", section: "5.9",
    "A quality issue is told by its type or a comment, here or in a list that is referred to.")
  static let itsRating = Rule(
    "its-rating", section: "5.9",
    "A quality rating is a score or a vote, and a threshold is one for it.")
  static let itsAnalysis = Rule(
    "its-analysis", section: "5.9",
    "Text analysis names a class, or what the text is: by one reference, or by source and id.")
  static let itsProvenance = Rule(
    "its-provenance", section: "5.9",
    "Provenance names somebody, here or in a list that is referred to.")
}

/// Attributes of ITS of which there must be one, or at least one.
enum ITSGroups {
  static func check(
    _ element: Element, _ names: ITSChecks.Names, in scope: ITSScope,
    into findings: inout Findings
  ) {
    checkIssue(element, names, into: &findings)
    checkRating(element, names, in: scope, into: &findings)
    checkAnalysis(element, names, into: &findings)
    let agents = names.among(ITSGrammar.agentNames)
    if names.contains("provenanceRecordsRef"), let agent = agents.first {
      findings.add(
        .itsProvenance, at: element, "there are both ‘provenanceRecordsRef’ and ‘\(agent)’")
    }
  }

  /// An entry of a list that stands apart from the text.
  static func check(item: Element, into findings: inout Findings) {
    if item.isNamed(.its("locQualityIssue")),
      !item.has("locQualityIssueType") && !item.has("locQualityIssueComment")
    {
      findings.add(.itsIssue, at: item, "the issue has neither type nor comment")
    }
    if item.isNamed(.its("provenanceRecord")),
      !ITSGrammar.agentNames.contains(where: { item.has(Name(.none, $0, prefix: "")) })
    {
      findings.add(.itsProvenance, at: item, "the record names nobody")
    }
  }

  private static func checkIssue(
    _ element: Element, _ names: ITSChecks.Names, into findings: inout Findings
  ) {
    let told = names.among(["locQualityIssueType", "locQualityIssueComment"])
    let more = names.among([
      "locQualityIssueSeverity", "locQualityIssueProfileRef", "locQualityIssueEnabled",
    ])
    if names.contains("locQualityIssuesRef") {
      guard let name = (told + more).first else { return }
      findings.add(.itsIssue, at: element, "there are both ‘locQualityIssuesRef’ and ‘\(name)’")
    } else if told.isEmpty, let name = more.first {
      findings.add(.itsIssue, at: element, "there is ‘\(name)’, but neither type nor comment")
    }
  }

  private static func checkRating(
    _ element: Element, _ names: ITSChecks.Names, in scope: ITSScope,
    into findings: inout Findings
  ) {
    if names.among(["locQualityRatingScore", "locQualityRatingVote"]).count == 2 {
      findings.add(.itsRating, at: element, "there are both a score and a vote")
    }
    if names.contains("locQualityRatingScoreThreshold") && !scope.hasScore {
      findings.add(.itsRating, at: element, "there is a threshold for scores, but no score")
    }
    if names.contains("locQualityRatingVoteThreshold") && !scope.hasVote {
      findings.add(.itsRating, at: element, "there is a threshold for votes, but no vote")
    }
  }

  private static func checkAnalysis(
    _ element: Element, _ names: ITSChecks.Names, into findings: inout Findings
  ) {
    let pair = names.among(["taSource", "taIdent"])
    let isReferred = names.contains("taIdentRef")
    if pair.count == 1 || !pair.isEmpty && isReferred {
      findings.add(
        .itsAnalysis, at: element, "‘taSource’ and ‘taIdent’ go together, without ‘taIdentRef’")
    } else if names.contains("taConfidence"), pair.isEmpty, !isReferred,
      !names.contains("taClassRef")
    {
      findings.add(.itsAnalysis, at: element, "there is ‘taConfidence’, but nothing it is about")
    }
  }
}
