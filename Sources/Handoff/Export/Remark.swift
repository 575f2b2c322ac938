import Catalogue

/// A note to the translator, in Finnish as the source is.
struct Remark {
  enum Kind: String {
    /// Which field of what the text is.
    case field
    /// What the model says of the field.
    case help
    case limit
    case oldSource = "old-source"
    case oldTarget = "old-target"
  }

  let kind: Kind
  let text: String

  private init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text.withoutUnwritable
  }
}

extension Remark {
  /// What a translator should know of a unit.
  static func remarks(on outgoing: OutgoingUnit) -> [Remark] {
    let field = outgoing.unit.field
    var remarks = [Remark(.field, "\(outgoing.document.type.label) · \(field.label)")]
    if let help = field.properties.help { remarks.append(Remark(.help, help)) }
    if let limit = field.properties.max {
      let what = field.kind == .text ? "Koko teksti enintään" : "Enintään"
      remarks.append(Remark(.limit, "\(what) \(limit) merkkiä"))
    }
    if let former = outgoing.former {
      remarks.append(Remark(.oldSource, "Vanha suomi: \(former.source)"))
    }
    if let match = outgoing.match {
      remarks.append(Remark(.oldTarget, "Vanha käännös: \(match.target)"))
    }
    return remarks
  }
}
