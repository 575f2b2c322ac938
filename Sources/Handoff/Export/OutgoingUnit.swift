import Catalogue

/// A unit on its way to a translator.
struct OutgoingUnit {
  /// The id of its document.
  let document: String
  let unit: SourceUnit
  let translation: Translation?
  let copiesSource: Bool
  /// What a translator should know of the text that it is in.
  let textRemarks: [Remark]

  var status: UnitStatus { UnitStatus(translation) }

  var name: UnitName { UnitName(document: document, unit: unit.id) }

  /// What it was when it went out, to tell on its return what has changed since.
  var base: Fingerprint {
    Fingerprint(
      source: unit.text, target: translation?.target ?? "",
      state: status == .missing ? nil : translation?.state)
  }

  var isToBeTranslated: Bool { status == .missing || status == .outdated }

  /// The text that the translator's tool shows as the target.
  var target: String? {
    if copiesSource, isToBeTranslated { return unit.text }
    return status == .missing ? nil : translation?.target
  }

  /// The state of that text; one of an earlier Finnish is to be begun anew.
  var state: Catalogue.State {
    isToBeTranslated ? .initial : translation?.state ?? .initial
  }

  /// The Finnish and its translation from before the Finnish changed.
  var former: (source: String, target: String)? {
    guard status == .outdated, let translation, let source = translation.source else { return nil }
    return (source, translation.target)
  }

  /// The same where the translator's tool does not show it as the target.
  var match: (source: String, target: String)? { copiesSource ? former : nil }
}

extension OutgoingUnit {
  /// What a translator should know of it.
  var remarks: [Remark] {
    former == nil ? textRemarks : textRemarks + Remark.remarks(on: self)
  }

  /// Both texts with their inline codes.
  var sides: (source: NumberedText, target: NumberedText?) {
    NumberedText.sides(unit.text, target, of: unit)
  }

  /// The same of the match.
  var matchSides: (source: NumberedText, target: NumberedText?)? {
    match.map { NumberedText.sides($0.source, $0.target, of: unit) }
  }
}
