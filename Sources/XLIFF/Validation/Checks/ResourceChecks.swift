extension Rule {
  static let resourceContent = Rule(
    "resource-content", section: "5.5",
    "Resource data are either here, or elsewhere at their ‘href’.")
  static let resourceLanguage = Rule(
    "resource-language", section: "5.5",
    "The language of resource data is that of the document.")
  static let resourceReference = Rule(
    "resource-reference", section: "5.5", "A resource that is referred to is in the file.")
}

/// Resource data, wherever in the structure they stand.
enum ResourceChecks {
  static func check(
    _ resources: Element, of document: DocumentFacts, in scope: Scope,
    _ references: inout References,
    into findings: inout Findings
  ) {
    for item in resources.elements {
      if item.isNamed(ResourceReference.name), let id: String = item[.ref] {
        let paths = scope.paths.map { $0.leaf("res", id.utf8) }
        references.require(paths, .resourceReference, at: item, "there is no resource ‘\(id)’")
      }
      for side in item.elements { check(side, of: document, into: &findings) }
    }
  }

  private static func check(
    _ side: Element, of document: DocumentFacts, into findings: inout Findings
  ) {
    let isSource = side.isNamed(Name(.resourceData, "source"))
    guard isSource || side.isNamed(Name(.resourceData, "target")) else { return }
    let isEmpty = !side.content.contains { $0.element != nil }
    if isEmpty != side.has("href") {
      findings.add(
        .resourceContent, at: side,
        isEmpty ? "there are no data and no ‘href’" : "there are both data and ‘href’")
    }
    let language = isSource ? document.sourceLanguage : document.targetLanguage
    guard let own: String = side[.language], let language,
      own.lowercased() != language.lowercased()
    else { return }
    findings.add(
      .resourceLanguage, at: side, "the language is ‘\(own)’ and should be ‘\(language)’")
  }
}
