/// The elements of the modules, and where in the core they may stand.
enum ModuleGrammar {
  static let elements: [Name: ElementGrammar] = [
    matches, glossary, metadata, resources, sizes, others, ITSGrammar.elements,
  ]
  .reduce(into: [:]) { all, some in all.merge(some) { one, _ in one } }

  /// The core elements that may hold a module's outermost element.
  static let homes: [Name: [String]] = [
    Name(.matches, "matches"): ["unit"],
    Name(.glossary, "glossary"): ["unit"],
    Name(.metadata, "metadata"): ["xliff", "file", "group", "unit"],
    Name(.resourceData, "resourceData"): ["file", "group", "unit"],
    Name(.sizeRestriction, "profiles"): ["file"],
    Name(.sizeRestriction, "data"): ["file", "group", "unit"],
    Name(.validation, "validation"): ["file", "group", "unit"],
    Name(.changeTracking, "changeTrack"): ["file", "group", "unit"],
    QualityIssues.name: ["unit"],
    ProvenanceRecords.name: ["file", "group", "unit"],
  ]

  private static let percent = AttributeType.decimal(0...100)

  private static let matches: [Name: ElementGrammar] = [
    Name(.matches, "matches"): ElementGrammar(content: [.init([Match.name], .some)]),
    Match.name: ElementGrammar(
      attributes: [
        "id": .name, "matchQuality": percent, "matchSuitability": percent, "similarity": percent,
        "origin": .text, "ref": .uri, "reference": .yesNo, "subType": .userDefined,
        "type": .oneOf(MatchType.allCases.map(\.rawValue)),
      ], required: ["ref"],
      content: [
        .init([Metadata.name], .optional), .init([.core("originalData")], .optional),
        .init([.core("source")], .one), .init([.core("target")], .one), .foreign,
      ], foreignAttributes: .any),
  ]

  private static let glossary: [Name: ElementGrammar] = [
    Name(.glossary, "glossary"): ElementGrammar(content: [.init([GlossaryEntry.name], .some)]),
    GlossaryEntry.name: ElementGrammar(
      attributes: ["id": .name, "ref": .uri],
      content: [
        .init([Name(.glossary, "term")], .one), .init([Name(.glossary, "translation")], .any),
        .init([Name(.glossary, "definition")], .optional), .foreign,
      ], foreignAttributes: .any),
    Name(.glossary, "term"): ElementGrammar(
      attributes: ["source": .text], holdsText: true, foreignAttributes: .any),
    Name(.glossary, "translation"): ElementGrammar(
      attributes: ["id": .name, "ref": .uri, "source": .text], holdsText: true,
      foreignAttributes: .any),
    Name(.glossary, "definition"): ElementGrammar(
      attributes: ["source": .text], holdsText: true, foreignAttributes: .any),
  ]

  private static let metadata: [Name: ElementGrammar] = [
    Metadata.name: ElementGrammar(
      attributes: ["id": .name], content: [.init([MetaGroup.name], .some)]),
    MetaGroup.name: ElementGrammar(
      attributes: [
        "id": .name, "category": .text, "appliesTo": .oneOf(["source", "target", "ignorable"]),
      ], content: [.init([MetaGroup.name, Meta.name], .some)]),
    Meta.name: ElementGrammar(attributes: ["type": .text], required: ["type"], holdsText: true),
  ]

  private static let side = ElementGrammar(
    attributes: ["href": .uri, .xml("lang"): .language], content: [.foreign],
    foreignAttributes: .any)

  private static let resources: [Name: ElementGrammar] = [
    Name(.resourceData, "resourceData"): ElementGrammar(
      content: [.init([ResourceReference.name], .any), .init([ResourceItem.name], .any)]),
    ResourceReference.name: ElementGrammar(
      attributes: ["id": .name, "ref": .name], required: ["ref"], foreignAttributes: .any),
    ResourceItem.name: ElementGrammar(
      attributes: ["id": .name, "mimeType": .text, "context": .yesNo],
      content: [
        .init([Name(.resourceData, "source")], .optional),
        .init([Name(.resourceData, "target")], .optional),
        .init([Name(.resourceData, "reference")], .any),
      ], foreignAttributes: .any),
    Name(.resourceData, "source"): side,
    Name(.resourceData, "target"): side,
    Name(.resourceData, "reference"): ElementGrammar(
      attributes: ["href": .uri, .xml("lang"): .language], required: ["href"],
      foreignAttributes: .any),
  ]

  private static let form = AttributeType.oneOf(["none", "nfc", "nfd"])

  private static let sizes: [Name: ElementGrammar] = [
    SizeProfiles.name: ElementGrammar(
      attributes: ["generalProfile": .text, "storageProfile": .text],
      content: [.init([Name(.sizeRestriction, "normalization")], .optional), .foreign]),
    Name(.sizeRestriction, "normalization"): ElementGrammar(
      attributes: ["general": form, "storage": form]),
    Name(.sizeRestriction, "data"): ElementGrammar(
      attributes: ["profile": .text], required: ["profile"], content: [.foreign],
      foreignAttributes: .any),
  ]

  private static let others: [Name: ElementGrammar] = [
    Name(.validation, "validation"): ElementGrammar(
      content: [.init([ValidationRule.name], .some)], foreignAttributes: .any),
    ValidationRule.name: ElementGrammar(
      attributes: [
        "isPresent": .text, "occurs": .positive(upTo: nil), "isNotPresent": .text,
        "startsWith": .text, "endsWith": .text, "existsInSource": .yesNo, "caseSensitive": .yesNo,
        "normalization": form, "disabled": .yesNo,
      ], foreignAttributes: .any),
    Name(.changeTracking, "changeTrack"): ElementGrammar(content: [.init([Revisions.name], .some)]),
    Revisions.name: ElementGrammar(
      attributes: ["appliesTo": .name, "ref": .name, "currentVersion": .name],
      required: ["appliesTo"], content: [.init([Revision.name], .some)], foreignAttributes: .any),
    Revision.name: ElementGrammar(
      attributes: ["author": .text, "datetime": .text, "version": .name],
      content: [.init([RevisionItem.name], .some)], foreignAttributes: .any),
    RevisionItem.name: ElementGrammar(
      attributes: ["property": .text], required: ["property"], holdsText: true,
      foreignAttributes: .any),
  ]
}
