import Catalogue

/// The handoffs that a delivered file may be of.
struct DeliveryRecords: Sendable {
  private let all: [HandoffRecord]

  /// - Parameter records: those of the file's locale, in the order in which they were made.
  init(_ records: [HandoffRecord]) { all = records }

  var isEmpty: Bool { all.isEmpty }

  /// The handoff that a unit came back of: the one that the file names, else the one that the unit
  /// went out in; nil where that is not one, or they do not agree on what it was.
  func record(_ handoff: HandoffID?, of unit: UnitName) -> HandoffRecord? {
    if let handoff, let named = all.first(where: { $0.id == handoff }) { return named }
    let candidates = all.filter { $0.base(of: unit) != nil }
    let bases = Set(candidates.compactMap { $0.base(of: unit) })
    return bases.count == 1 ? candidates.last : nil
  }
}

extension HandoffRecord {
  /// Whether a text came back for a unit before.
  func hasDelivered(_ target: Fingerprint, for unit: UnitName) -> Bool {
    delivered(unit).contains(target)
  }
}
