/// What codes stand for, compared across a unit’s sides.
///
/// The specification demands nothing here, and a code may keep its data on one side only; but where
/// both sides say it, they should say the same.
struct CodeTexts {
  /// The original data by their ids.
  private let data: [ExactID: [UInt8]]

  /// The codes of a unit or a match.
  init(of holder: Element) {
    let list = holder.first(.core("originalData")).map { Array($0.elements) } ?? []
    data = list.reduce(into: [:]) { data, item in
      data[ExactID(item["id"] ?? "")] = Array(item.content.plainText.utf8)
    }
  }
}

extension CodeTexts {
  /// The attribute in which a code of the target differs from that of the source.
  func difference(of item: UnitContext.Inline, from other: UnitContext.Inline) -> String? {
    let ends = item.kind == .pc && other.kind == .pc ? Self.attributes(of: .pc, end: true) : []
    let own = Self.attributes(of: item.kind, end: false) + ends
    let others = Self.attributes(of: other.kind, end: false) + ends
    return zip(own, others).first { own, others in
      guard let one: String = item.element[own], let two: String = other.element[others] else {
        return false
      }
      let isReference = own.local.hasPrefix("dataRef")
      return isReference
        ? data[ExactID(one)] != data[ExactID(two)] : !one.utf8.elementsEqual(two.utf8)
    }?.0.local
  }

  private static func attributes(of kind: UnitContext.Inline.Kind, end: Bool) -> [Name] {
    guard kind == .pc else { return ["dataRef", "disp", "equiv", "subFlows"] }
    return end
      ? ["dataRefEnd", "dispEnd", "equivEnd", "subFlowsEnd"]
      : ["dataRefStart", "dispStart", "equivStart", "subFlowsStart"]
  }
}
