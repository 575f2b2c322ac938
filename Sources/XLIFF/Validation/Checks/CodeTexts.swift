/// What codes stand for, compared across a unit’s sides.
///
/// The specification demands nothing here, and a code may keep its data on one side only; but where
/// both sides say it, they should say the same.
struct CodeTexts {
  /// The original data by their ids.
  private lazy var data = Self.texts(of: originalData)
  private let originalData: Element?

  /// The codes of a unit or a match with certain original data.
  init(_ originalData: Element?) { self.originalData = originalData }

  private static func texts(of originalData: Element?) -> [ExactID: [UInt8]] {
    let list = originalData.map { Array($0.elements) } ?? []
    return list.reduce(into: [:]) { data, item in
      data[ExactID(item[.id] ?? "")] = Array(item.content.plainText.utf8)
    }
  }
}

extension CodeTexts {
  /// The attribute in which a code of the target differs from that of the source.
  mutating func difference(
    of item: UnitContext.Inline, from other: UnitContext.Inline
  ) -> String? {
    if let name = difference(of: item, Self.starts(of: item), from: other, Self.starts(of: other)) {
      return name.local
    }
    guard item.kind == .pc && other.kind == .pc else { return nil }
    return difference(of: item, Self.ends, from: other, Self.ends)?.local
  }

  private mutating func difference(
    of item: UnitContext.Inline, _ names: [Name], from other: UnitContext.Inline, _ others: [Name]
  ) -> Name? {
    for (index, (name, counterpart)) in zip(names, others).enumerated() {
      guard let one: String = item.element[name], let two: String = other.element[counterpart],
        !one.utf8.elementsEqual(two.utf8)
      else { continue }
      let isReference = index == 0
      if !isReference || data[ExactID(one)] != data[ExactID(two)] { return name }
    }
    return nil
  }

  private static func starts(of item: UnitContext.Inline) -> [Name] {
    item.kind == .pc ? starts : single
  }

  /// The reference to data, then the texts.
  private static let single: [Name] = ["dataRef", "disp", "equiv", "subFlows"]
  private static let starts: [Name] = ["dataRefStart", "dispStart", "equivStart", "subFlowsStart"]
  private static let ends: [Name] = ["dataRefEnd", "dispEnd", "equivEnd", "subFlowsEnd"]
}
