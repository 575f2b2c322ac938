import Catalogue
import XLIFF

/// A note to the translator, in Finnish as the source is.
struct Remark: Sendable {
  enum Kind: String, Sendable {
    /// Which field of what the text is.
    case field
    /// What the model says of the field.
    case help
    case limit
    case oldSource = "old-source"
    case oldTarget = "old-target"
    /// The Finnish before it and behind it.
    case before, behind
    /// An entry of the term list.
    case term
  }

  let kind: Kind
  let text: String

  private init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text.withoutUnwritable
  }
}

extension Remark {
  /// The side that it is about.
  var side: Side { kind == .oldTarget ? .target : .source }

  /// What a translator should know of the units of a field.
  static func remarks(on field: Field, ofType label: String) -> [Remark] {
    var remarks = [Remark(.field, "\(label) · \(field.label)")]
    if let help = field.properties.help { remarks.append(Remark(.help, help)) }
    if let limit = field.properties.max {
      let what = field.kind == .text ? "Koko teksti enintään" : "Enintään"
      remarks.append(Remark(.limit, "\(what) \(limit) merkkiä"))
    }
    return remarks
  }

  /// What a translator should know of one unit besides.
  static func remarks(on outgoing: OutgoingUnit) -> [Remark] {
    var remarks: [Remark] = []
    if let text = outgoing.neighbours.before { remarks.append(Remark(.before, "Edellä: \(text)")) }
    if let text = outgoing.neighbours.behind {
      remarks.append(Remark(.behind, "Jäljessä: \(text)"))
    }
    guard let former = outgoing.former else { return remarks }
    remarks.append(Remark(.oldSource, "Vanha suomi: \(former.source)"))
    if outgoing.formerIsMatch {
      remarks.append(Remark(.oldTarget, "Vanha käännös: \(former.target)"))
    }
    return remarks
  }

  /// A term with its translation, for formats that have no other place for it.
  init(_ term: TranslationAids.Term) {
    self.init(.term, "Termi: \(term.name) = \(term.target)")
  }
}
