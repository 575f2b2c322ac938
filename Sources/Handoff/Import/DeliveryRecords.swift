import Catalogue

/// The handoffs that a delivered file may be of.
struct DeliveryRecords: Sendable {
  private let all: [HandoffRecord]
  private let hasRenamed: Bool

  /// - Parameter records: those of the file's locale, in the order in which they were made.
  init(_ records: [HandoffRecord]) {
    all = records
    hasRenamed = records.contains { !$0.renamed.isEmpty }
  }

  var isEmpty: Bool { all.isEmpty }

  /// The name of today for one that a file has, which may be older than a `move`.
  ///
  /// A file that names no handoff is taken to be of the one in which the unit went out under that name,
  /// where none has it under that name today.
  func today(_ name: UnitName, _ handoff: HandoffID?) -> UnitName {
    guard hasRenamed else { return name }
    if let handoff, let named = all.first(where: { $0.id == handoff }) {
      return named.renamed[name] ?? name
    }
    let names = Set(all.compactMap { $0.renamed[name] })
    guard names.count == 1, let only = names.first, all.allSatisfy({ $0.base(of: name) == nil })
    else { return name }
    return only
  }

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
