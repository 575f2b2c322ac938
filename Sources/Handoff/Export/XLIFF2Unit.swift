import Catalogue
import XLIFF

extension XLIFF.Unit {
  /// A unit as a `<unit>` of XLIFF 2.
  ///
  /// - Parameters:
  ///   - outgoing: the unit.
  ///   - limit: how long it may be by itself, in UTF-16 code units.
  init(_ outgoing: OutgoingUnit, limit: Int?) {
    let attributes = [Attribute("name", outgoing.name), Attribute("id", outgoing.unit.id)]
    self.init(element: Element(Self.name, attributes))
    storageRestriction = limit.map(storageSize)
    matches = outgoing.match.map { [Match($0, of: outgoing)] } ?? []
    metadata = Metadata([MetaGroup(category: "kielipolku", Self.metadata(outgoing))])
    notes = Remark.remarks(on: outgoing).enumerated().map { Note($1, number: $0 + 1) }
    var codes = XLIFF2Codes()
    let segment = Segment(outgoing, &codes)
    originalData = codes.originalData
    append(segment)
  }

  private static func metadata(_ outgoing: OutgoingUnit) -> [Meta] {
    let base = Meta("base", outgoing.base)
    return outgoing.isToBeTranslated ? [base, Meta("reason", outgoing.status.rawValue)] : [base]
  }
}

extension Segment {
  fileprivate init(_ outgoing: OutgoingUnit, _ codes: inout XLIFF2Codes) {
    let (source, target) = NumberedText.sides(
      outgoing.unit.text, outgoing.target, of: outgoing.unit)
    self.init(
      id: "s1", state: XLIFF.State(rawValue: outgoing.state.rawValue),
      source: source.nodes(&codes), target: target?.nodes(&codes))
  }
}

extension Match {
  /// A translation from before the Finnish changed; its codes and their data are its own.
  fileprivate init(_ former: (source: String, target: String), of outgoing: OutgoingUnit) {
    let (source, target) = NumberedText.sides(former.source, former.target, of: outgoing.unit)
    var codes = XLIFF2Codes()
    let (sourceNodes, targetNodes) = (source.nodes(&codes), target?.nodes(&codes) ?? [])
    self.init(
      id: "m1", for: "#s1", type: .memory, origin: outgoing.document.id, source: sourceNodes,
      target: targetNodes, originalData: codes.originalData)
  }
}

extension Note {
  fileprivate init(_ remark: Remark, number: Int) {
    self.init(
      remark.text, id: "n\(number)", category: remark.kind.rawValue,
      appliesTo: remark.kind == .oldTarget ? .target : .source)
  }
}
