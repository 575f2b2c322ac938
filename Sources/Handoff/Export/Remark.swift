import Catalogue
import XLIFF

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
  /// The side that it is about.
  var side: Side { kind == .oldTarget ? .target : .source }

  /// What a translator should know of the units of a field.
  static func remarks(on field: Field, of type: ContentType) -> [Remark] {
    var remarks = [Remark(.field, "\(type.label) · \(field.label)")]
    if let help = field.properties.help { remarks.append(Remark(.help, help)) }
    if let limit = field.properties.max {
      let what = field.kind == .text ? "Koko teksti enintään" : "Enintään"
      remarks.append(Remark(.limit, "\(what) \(limit) merkkiä"))
    }
    return remarks
  }

  /// What a translator should know of one unit besides.
  static func remarks(on outgoing: OutgoingUnit) -> [Remark] {
    guard let former = outgoing.former else { return [] }
    let source = Remark(.oldSource, "Vanha suomi: \(former.source)")
    guard let match = outgoing.match else { return [source] }
    return [source, Remark(.oldTarget, "Vanha käännös: \(match.target)")]
  }
}
