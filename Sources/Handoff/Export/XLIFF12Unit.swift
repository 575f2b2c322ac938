import Catalogue
import XLIFF

extension V12.TransUnit {
  /// A unit as a `<trans-unit>` of XLIFF 1.2.
  ///
  /// - Parameters:
  ///   - outgoing: the unit.
  ///   - limit: how long it may be by itself, in UTF-16 code units.
  init(_ outgoing: OutgoingUnit, limit: Int?) {
    let attributes = [Attribute("resname", outgoing.name), Attribute("id", outgoing.unit.id)]
    self.init(element: Element(Self.name, attributes))
    approved = outgoing.state == .final
    space = .preserve
    if let limit {
      maximumWidth = limit
      sizeUnit = "char"
    }
    fill(outgoing)
    let base = V12.Context("x-base", outgoing.base)
    contextGroups = [V12.ContextGroup(purpose: "x-kielipolku", [base])]
    notes = Remark.remarks(on: outgoing).map(V12.Note.init)
    alternatives = outgoing.match.map { [V12.AltTrans($0, of: outgoing)] } ?? []
  }

  private mutating func fill(_ outgoing: OutgoingUnit) {
    let (source, target) = NumberedText.sides(
      outgoing.unit.text, outgoing.target, of: outgoing.unit)
    var codes = XLIFF12Codes()
    self.source = source.nodes(&codes)
    guard let target else { return }
    self.target = target.nodes(&codes)
    state = outgoing.state12
  }
}

extension OutgoingUnit {
  fileprivate var state12: V12.State {
    switch state {
    case .initial: .needsTranslation
    case .translated: .translated
    case .reviewed: .signedOff
    case .final: .final
    }
  }
}

extension V12.AltTrans {
  /// A translation from before the Finnish changed.
  fileprivate init(_ former: (source: String, target: String), of outgoing: OutgoingUnit) {
    let (source, target) = NumberedText.sides(former.source, former.target, of: outgoing.unit)
    var codes = XLIFF12Codes()
    self.init(
      origin: outgoing.document.id, tool: xliff12Tool, space: .preserve,
      source: source.nodes(&codes), target: target?.nodes(&codes) ?? [])
  }
}

extension V12.Note {
  fileprivate init(_ remark: Remark) {
    self.init(
      remark.text, from: xliff12Tool, annotates: remark.kind == .oldTarget ? "target" : "source")
  }
}
