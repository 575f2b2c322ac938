extension Rule {
  static let v12Version = Rule(
    "v12-version", .warning, section: "1.2 version", "Documents of 1.1 are read as 1.2.")
  static let v12Attribute = Rule(
    "v12-attribute", .warning, section: "1.2 Extensibility",
    "Attributes that the specification does not define are in a namespace of their own.")
  static let v12Deprecated = Rule(
    "v12-deprecated", .warning, section: "1.2 Attributes",
    "Nothing is used that the specification has kept for older documents only.")
  static let v12PhaseName = Rule(
    "v12-phase-name", section: "1.2 phase-name", "The name of a phase is unique in its file.")
  static let v12ToolID = Rule(
    "v12-tool-id", section: "1.2 tool-id", "The id of a tool is unique in its file.")
  static let v12GroupName = Rule(
    "v12-group-name", section: "1.2 name",
    "The names of count groups, and those of context groups, are unique in their file.")
  static let v12FileUID = Rule(
    "v12-file-uid", section: "1.2 uid", "The uid of an external file is unique in its file.")
  static let v12PhaseReference = Rule(
    "v12-phase-reference", section: "1.2 phase-name",
    "A phase that is referred to is in the header."
  )
  static let v12ToolReference = Rule(
    "v12-tool-reference", section: "1.2 tool-id", "A tool that is referred to is in the header.")
  static let v12UnitReference = Rule(
    "v12-unit-reference", section: "1.2 xid", "An ‘xid’ is the id of a unit of its file.")
  static let v12MarkID = Rule(
    "v12-mark-id", section: "1.2 mid", "The ids of the marks in a text are all different.")
  static let v12MarkReference = Rule(
    "v12-mark-reference", section: "1.2 mid",
    "The ‘mid’ of an alternative, or of a mark right in a target, is that of a segment.")
  static let v12SegmentedSource = Rule(
    "v12-seg-source", .warning, section: "1.2 seg-source",
    "The text of a source in segments is that of the source.")
  static let v12PairID = Rule(
    "v12-pair-id", section: "1.2 rid", "The codes that begin in a text have different ‘rid’s.")
  static let v12PairLink = Rule(
    "v12-pair-link", .warning, section: "1.2 rid",
    "The two halves of a code have the same ‘rid’; where they have none, the same id.")
  static let v12IsolatedCode = Rule(
    "v12-isolated-code", .warning, section: "1.2 it",
    "An isolated code has no other half in the same text.")
  static let v12CodesDiffer = Rule(
    "v12-codes-differ", .warning, section: "1.2 Inline Elements",
    "The codes of a translation are those of its source.")
}

/// The rules of 1.2.
enum V12Rules {
  /// Those that 2.x does not have.
  static let own: [Rule] = [
    .v12Version, .v12Attribute, .v12Deprecated, .v12PhaseName, .v12ToolID, .v12GroupName,
    .v12FileUID,
    .v12PhaseReference, .v12ToolReference, .v12UnitReference, .v12MarkID, .v12MarkReference,
    .v12SegmentedSource, .v12PairID, .v12PairLink, .v12IsolatedCode, .v12CodesDiffer,
  ]

  /// Those that it shares with 2.x, as 1.2 has them: the languages of texts only should match.
  static let shared: [Rule] = sections.map { rule, section in
    let severity = rule == .languageDiffers ? .warning : rule.severity
    return Rule(rule.id, severity, section: "1.2 \(section)", rule.summary)
  }

  /// Where 1.2 says what a rule demands: the heading, since its elements and attributes have no
  /// numbers.
  private static let sections: KeyValuePairs<Rule, String> = [
    .elementUnknown: "Elements", .elementOrder: "Elements", .elementMissing: "Elements",
    .textMisplaced: "Elements", .attributeUnknown: "Attributes", .attributeMissing: "Attributes",
    .attributeValue: "Attributes", .extensionMisplaced: "Extensibility", .groupID: "group",
    .unitID: "id", .languageDiffers: "xml:lang", .codeStart: "ept", .codeEnd: "bpt",
  ]

  /// A rule as 1.2 has it.
  static func restated(_ rule: Rule) -> Rule { byID[rule.id] ?? rule }

  private static let byID = Dictionary(uniqueKeysWithValues: shared.map { ($0.id, $0) })
}
