extension Rule {
  static let itsVersion = Rule(
    "its-version", section: "5.9", "Attributes of ITS stand in the scope of an ‘its:version’.")
  static let itsType = Rule(
    "its-type", section: "5.9",
    "The type of an annotation of ITS is ‘its:generic’, if it has one; or that of a term.")
  static let itsAnnotators = Rule(
    "its-annotators", section: "5.9",
    "‘annotatorsRef’ names each data category of ITS at most once, with ‘|’ and who annotated.")
  static let itsConfidence = Rule(
    "its-confidence", section: "5.9",
    "Where there is a confidence, it is said in ‘annotatorsRef’ who is confident.")
}

/// The attributes of ITS on an element.
enum ITSChecks {
  static func check(_ element: Element, in scope: ITSScope, into findings: inout Findings) {
    if !scope.hasVersion {
      findings.add(.itsVersion, at: element, "there is no ‘its:version’ around")
    }
    let names = Names(of: element)
    checkValues(of: element, into: &findings)
    checkAnnotators(of: element, into: &findings)
    checkConfidence(of: element, in: scope, into: &findings)
    checkType(of: element, names, into: &findings)
    ITSGroups.check(element, names, in: scope, into: &findings)
  }

  /// The local names of an element’s attributes of ITS.
  struct Names {
    private let all: [String]

    init(of element: Element) {
      all = element.attributes.map(\.name)
        .filter { $0.namespace == .its || $0.namespace == .itsm }.map(\.local)
    }

    func contains(_ name: String) -> Bool { all.contains(name) }

    /// Those of some names that are there.
    func among(_ names: [String]) -> [String] { names.filter(all.contains) }
  }

  private static func checkValues(of element: Element, into findings: inout Findings) {
    for attribute in element.attributes where attribute.name.namespace == .its {
      guard let type = ITSGrammar.attributes[attribute.name.local], !type.accepts(attribute.value)
      else { continue }
      findings.add(
        .attributeValue, at: element, "‘\(attribute.name.qualified)’ is not \(type.description)")
    }
  }

  private static func checkAnnotators(of element: Element, into findings: inout Findings) {
    guard let annotators: [String] = element[.its("annotatorsRef")] else { return }
    var seen: Set<Substring> = []
    let isWellFormed =
      !annotators.isEmpty
      && annotators.allSatisfy { annotator in
        let parts = annotator.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
        return parts.count == 2 && !parts[1].isEmpty && categories.contains(parts[0])
          && seen.insert(parts[0]).inserted
      }
    guard !isWellFormed else { return }
    findings.add(.itsAnnotators, at: element, "‘annotatorsRef’ is no list of category|annotator")
  }

  private static func checkConfidence(
    of element: Element, in scope: ITSScope, into findings: inout Findings
  ) {
    for (name, category) in confidences
    where element.has(.its(name)) && !scope.annotated.contains(category) {
      findings.add(.itsConfidence, at: element, "no ‘annotatorsRef’ says whose ‘\(name)’ this is")
    }
  }

  private static func checkType(
    of element: Element, _ names: Names, into findings: inout Findings
  ) {
    guard let type: String = element[.type], type != "its:generic",
      element.isNamed(Annotation.name) || element.isNamed(StartAnnotation.name)
    else { return }
    let isTerm = type == "term" || type == "its:term-no"
    let typed = names.among(typed + (isTerm ? [] : ["annotatorsRef", "termConfidence"]))
    guard let name = typed.first else { return }
    findings.add(.itsType, at: element, "the type of an annotation with ‘\(name)’ is ‘its:generic’")
  }

  /// Attributes that an annotation of another type may not have.
  private static let typed = [
    "locQualityIssuesRef", "locQualityRatingScore", "locQualityRatingVote", "taIdentRef",
    "taSource", "taIdent", "taClassRef", "lang", "domains", "mtConfidence",
    "provenanceRecordsRef", "allowedCharacters", "localeFilterList",
  ]

  private static let confidences = [
    ("mtConfidence", "mt-confidence"), ("taConfidence", "text-analysis"),
    ("termConfidence", "terminology"),
  ]

  private static let categories: Set<Substring> = [
    "allowed-characters", "directionality", "domain", "elements-within-text", "external-resource",
    "id-value", "language-information", "locale-filter", "localization-note",
    "localization-quality-issue", "localization-quality-rating", "mt-confidence",
    "preserve-space", "provenance", "storage-size", "target-pointer", "terminology",
    "text-analysis", "translate",
  ]
}
