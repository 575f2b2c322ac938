import Catalogue

/// A document with its units that go out.
struct OutgoingDocument {
  let document: Document
  let texts: [OutgoingText]

  /// The units that the options ask for; nil where there are none.
  init?(_ snapshot: Snapshot, _ index: Int, _ options: ExportOptions) {
    document = snapshot.documents[index]
    if let documents = options.documents, !documents.contains(document.id) { return nil }
    let translations = snapshot.translations[options.locale][index]
    texts = document.texts.compactMap { [document] in
      OutgoingText($0, of: document, translations, options)
    }
    if texts.isEmpty { return nil }
  }

  /// What people call it: `Palvelu: Avopalvelu`.
  var title: String { "\(document.type.label): \(document.name)" }
}

/// A translatable text with its units that go out.
struct OutgoingText {
  let id: String
  let field: Field
  let units: [OutgoingUnit]

  init?(
    _ text: SourceText, of document: Document, _ translations: DocumentTranslations,
    _ options: ExportOptions
  ) {
    id = text.id
    field = text.field
    units = text.units.compactMap { position in
      let unit = OutgoingUnit(
        document: document, unit: document.units[position], translation: translations[position],
        copiesSource: options.copiesSource)
      return options.only.map { $0.contains(unit.status) } ?? true ? unit : nil
    }
    if units.isEmpty { return nil }
  }

  /// How long the whole text may be in UTF-16 code units.
  var limit: Int? { field.properties.max }
}

/// A unit on its way to a translator.
struct OutgoingUnit {
  let document: Document
  let unit: SourceUnit
  let translation: Translation?
  let copiesSource: Bool

  var status: UnitStatus { UnitStatus(translation) }

  /// Unique in the whole workspace: `services/kotihoito#description.1`.
  var name: String { "\(document.id)#\(unit.id)" }

  /// What it was when it went out, to tell on its return what has changed since.
  var base: String {
    Fingerprint(
      source: unit.text, target: translation?.target ?? "",
      state: status == .missing ? nil : translation?.state
    ).text
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
    guard status == .outdated, let translation else { return nil }
    return (translation.source ?? "", translation.target)
  }

  /// What a translator should know, by kind, in Finnish as the source is.
  var remarks: [Remark] {
    var remarks = [Remark(.field, "\(document.type.label) · \(unit.field.label)")]
    if let help = unit.field.properties.help { remarks.append(Remark(.help, help)) }
    if let limit = unit.field.properties.max {
      let what = unit.field.kind == .text ? "Koko teksti enintään" : "Enintään"
      remarks.append(Remark(.limit, "\(what) \(limit) merkkiä"))
    }
    if let former {
      remarks.append(Remark(.oldSource, former.source))
      if copiesSource { remarks.append(Remark(.oldTarget, former.target)) }
    }
    return remarks
  }
}

/// A note to the translator.
struct Remark {
  enum Kind: String {
    case field, help, limit
    case oldSource = "old-source"
    case oldTarget = "old-target"
  }

  let kind: Kind
  let text: String

  init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}
