/// The core elements of 2.0, 2.1 and 2.2.
enum CoreGrammar {
  static let elements: [Name: ElementGrammar] = structure.merging(content) { one, _ in one }
    .merging(inline) { one, _ in one }

  private static let structure: [Name: ElementGrammar] = [
    .core("xliff"): ElementGrammar(
      attributes: [
        "version": .oneOf(["2.0", "2.1", "2.2"]), "srcLang": .language, "trgLang": .language,
        .xml("space"): .space,
      ], required: ["version", "srcLang"],
      content: [
        .init([.core("notes")], .optional), .init([Metadata.name], .optional),
        .init([.core("file")], .some),
      ], foreignAttributes: .any),
    .core("file"): ElementGrammar(
      attributes: directions.merging(["id": .name, "original": .text]) { one, _ in one },
      required: ["id"],
      content: [
        .init([.core("skeleton")], .optional), .foreign, .init([.core("notes")], .optional),
        .init([.core("unit"), .core("group")], .some),
      ], foreignAttributes: .modulesAndExtensions),
    .core("group"): ElementGrammar(
      attributes: named, required: ["id"],
      content: [
        .foreign, .init([.core("notes")], .optional),
        .init([.core("unit"), .core("group")], .any),
      ], foreignAttributes: .modulesAndExtensions),
    .core("unit"): ElementGrammar(
      attributes: named, required: ["id"],
      content: [
        .foreign, .init([.core("notes")], .optional), .init([.core("originalData")], .optional),
        .init([.core("segment"), .core("ignorable")], .some),
      ], foreignAttributes: .modulesAndExtensions),
    .core("skeleton"): ElementGrammar(
      attributes: ["href": .uri], content: [.foreign], holdsText: true),
  ]

  private static let content: [Name: ElementGrammar] = [
    .core("segment"): ElementGrammar(
      attributes: [
        "id": .name, "canResegment": .yesNo, "state": .oneOf(State.allCases.map(\.rawValue)),
        "subState": .userDefined,
      ], content: sides, foreignAttributes: .only(.pluralGenderSelect)),
    .core("ignorable"): ElementGrammar(attributes: ["id": .name], content: sides),
    .core("notes"): ElementGrammar(content: [.init([.core("note")], .some)]),
    .core("note"): ElementGrammar(
      attributes: [
        "id": .name, "appliesTo": .oneOf(["source", "target"]), "category": .text,
        "priority": .positive(upTo: 10), "ref": .uri,
      ], holdsText: true, foreignAttributes: .any),
    .core("originalData"): ElementGrammar(content: [.init([.core("data")], .some)]),
    .core("data"): ElementGrammar(
      attributes: ["id": .name, "dir": .direction, .xml("space"): .oneOf(["preserve"])],
      required: ["id"], content: [.init([.core("cp")], .any)], holdsText: true),
    .core("source"): ElementGrammar(
      attributes: [.xml("lang"): .language, .xml("space"): .space], content: text, holdsText: true),
    .core("target"): ElementGrammar(
      attributes: [
        .xml("lang"): .language, .xml("space"): .space, "order": .positive(upTo: nil),
      ], content: text, holdsText: true),
  ]

  private static let inline: [Name: ElementGrammar] = [
    .core("cp"): ElementGrammar(attributes: ["hex": .hexBinary], required: ["hex"]),
    .core("ph"): ElementGrammar(
      attributes: code.merging(single) { one, _ in one }, required: ["id"],
      foreignAttributes: .modules),
    .core("pc"): ElementGrammar(
      attributes: code.merging(paired) { one, _ in one }, required: ["id"], content: text,
      holdsText: true, foreignAttributes: .modules),
    .core("sc"): ElementGrammar(
      attributes: code.merging(single) { one, _ in one }.merging(half) { one, _ in one },
      required: ["id"], foreignAttributes: .modules),
    .core("ec"): ElementGrammar(
      attributes: code.merging(single) { one, _ in one }.merging(half) { one, _ in one }
        .merging(["startRef": .name]) { one, _ in one }, foreignAttributes: .modules),
    .core("mrk"): ElementGrammar(
      attributes: annotation, required: ["id"], content: text, holdsText: true,
      foreignAttributes: .any),
    .core("sm"): ElementGrammar(
      attributes: annotation, required: ["id"], foreignAttributes: .any),
    .core("em"): ElementGrammar(attributes: ["startRef": .name], required: ["startRef"]),
  ]
}

/// What several elements have in common.
extension CoreGrammar {
  private static let directions: [Name: AttributeType] = [
    "canResegment": .yesNo, "translate": .yesNo, "srcDir": .direction, "trgDir": .direction,
    .xml("space"): .space, .xml("lang"): .language,
  ]

  private static let named: [Name: AttributeType] = directions.merging([
    "id": .name, "name": .text, "type": .userDefined,
  ]) { one, _ in one }

  private static let sides: [ElementGrammar.Slot] = [
    .init([.core("source")], .one), .init([.core("target")], .optional),
  ]

  private static let text: [ElementGrammar.Slot] = [
    .init(["cp", "ph", "pc", "sc", "ec", "mrk", "sm", "em"].map(Name.core), .any)
  ]

  private static let code: [Name: AttributeType] = [
    "id": .name, "canCopy": .yesNo, "canDelete": .yesNo,
    "canReorder": .oneOf(["yes", "firstNo", "no"]), "copyOf": .name, "subType": .userDefined,
    "type": .oneOf(CodeType.allCases.map(\.rawValue)),
  ]

  private static let single: [Name: AttributeType] = [
    "disp": .text, "equiv": .text, "dataRef": .name, "subFlows": .names,
  ]

  private static let half: [Name: AttributeType] = [
    "canOverlap": .yesNo, "dir": .direction, "isolated": .yesNo,
  ]

  private static let paired: [Name: AttributeType] = [
    "canOverlap": .yesNo, "dir": .direction, "dispStart": .text, "dispEnd": .text,
    "equivStart": .text, "equivEnd": .text, "dataRefStart": .name, "dataRefEnd": .name,
    "subFlowsStart": .names, "subFlowsEnd": .names,
  ]

  private static let annotation: [Name: AttributeType] = [
    "id": .name, "translate": .yesNo, "ref": .uri, "value": .text,
    "type": .either(.oneOf(["generic", "comment", "term"]), .userDefined),
  ]
}
