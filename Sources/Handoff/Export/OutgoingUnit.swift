import Catalogue

/// A unit on its way to a translator.
struct OutgoingUnit: Sendable {
  /// The id of its document.
  let document: String
  /// What people call the type of its document; mostly so short that copies cost nothing.
  let typeLabel: String
  let unit: SourceUnit
  let translation: Translation?
  let status: UnitStatus
  var copiesSource: Bool
  var neighbours = Neighbours()
  var terms: [TranslationAids.Term] = []
  /// Other units' translations of the same Finnish, or of some that resembles it.
  var matches: [Memory.Match] = []

  init(
    document: String, typeLabel: String, unit: SourceUnit, translation: Translation?,
    copiesSource: Bool
  ) {
    self.document = document
    self.typeLabel = typeLabel
    self.unit = unit
    self.translation = translation
    self.copiesSource = copiesSource
    status = UnitStatus(translation)
  }

  var name: UnitName { UnitName(document: document, unit: unit.id) }

  /// What it was when it went out, to tell on its return what has changed since.
  var base: Fingerprint {
    Fingerprint(
      source: unit.text, target: translation?.target ?? "",
      state: status == .missing ? nil : translation?.state)
  }

  var isToBeTranslated: Bool { status == .missing || status == .outdated }

  /// Whether its text is still to be found.
  var needsMatches: Bool { isToBeTranslated || status == .initial }

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

  /// Whether that is a match and not the target.
  var formerIsMatch: Bool { copiesSource && former != nil }
}

extension OutgoingUnit {
  /// What a translator should know of it.
  var remarks: [Remark] {
    Remark.remarks(on: unit.field, ofType: typeLabel) + Remark.remarks(on: self)
  }

  /// Both texts with their inline codes.
  var sides: (source: NumberedText, target: NumberedText?) {
    NumberedText.sides(unit.text, target, of: unit)
  }

  /// What a tool should offer for it, the nearest first.
  var alternatives: [Alternative] {
    let writable = matches.filter { !$0.source.text.hasUnwritable && !$0.target.hasUnwritable }
    var alternatives = writable.map { match in
      Alternative(
        sides: NumberedText.sides(match.source.text, match.target, of: match.source),
        origin: match.origin.text, similarity: match.similarity)
    }
    if formerIsMatch, let former {
      let sides = NumberedText.sides(former.source, former.target, of: unit)
      alternatives.insert(Alternative(sides: sides, origin: document, similarity: nil), at: 0)
    }
    return alternatives
  }
}

/// A translation that may be used for a unit.
struct Alternative {
  let sides: (source: NumberedText, target: NumberedText?)
  /// The document or unit that it is of.
  let origin: String
  /// In per cent; nil for the unit's own from before its Finnish changed.
  let similarity: Int?
}
