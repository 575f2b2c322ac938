import ArgumentParser
import Catalogue

/// Which units a command was asked about; each condition left out holds for all.
struct UnitFilter {
  private let model: Model
  private let statuses: StatusList
  private let groups: [Grouping: Set<String>]
  private let isRequiredOnly: Bool
  /// For units with findings of a rule: their documents, then the ids and locales.
  private let found: [String: [Finding]]?

  private struct Finding {
    let units: [String]
    /// Nil where it is about the Finnish.
    let locale: Int?
  }

  /// What the options of a command say.
  struct Conditions {
    var statuses = StatusList()
    var types: [String] = []
    var areas: [String] = []
    var organisations: [String] = []
    var isRequiredOnly = false
  }

  /// Makes a filter for a workspace; `findings` are those that units must have, nil for any or none.
  ///
  /// - Throws: `ValidationError` for a type, area or organisation that is not there.
  init(_ conditions: Conditions, _ snapshot: Snapshot, findings: [Diagnostic]? = nil) throws {
    model = snapshot.model
    statuses = conditions.statuses
    isRequiredOnly = conditions.isRequiredOnly
    let asked: [Grouping: [String]] = [
      .type: conditions.types, .area: conditions.areas, .organisation: conditions.organisations,
    ]
    groups = asked.filter { !$0.value.isEmpty }.mapValues(Set.init)
    for (grouping, keys) in groups { try Self.check(keys, grouping, snapshot) }
    found = findings.map { findings in
      Dictionary(grouping: findings) { $0.document ?? "" }.mapValues { findings in
        findings.map { finding in
          Finding(
            units: finding.units + [finding.unit].compactMap(\.self),
            locale: finding.locale.flatMap(snapshot.settings.index))
        }
      }
    }
  }

  private static func check(_ keys: Set<String>, _ grouping: Grouping, _ snapshot: Snapshot) throws
  {
    let known = Set(snapshot.documents.flatMap { $0.groups(grouping, in: snapshot.model) })
      .union(grouping == .type ? snapshot.model.types.map(\.name) : [])
    for key in keys.sorted() where !known.contains(key) {
      throw ValidationError("there is no \(grouping.rawValue) '\(key)' that documents belong to")
    }
  }

  func includes(_ document: Document, _ locale: Int) -> Bool {
    if isRequiredOnly, document.policy.severity(of: locale) != .error { return false }
    if let found, found[document.id] == nil { return false }
    return groups.allSatisfy { grouping, keys in
      !keys.isDisjoint(with: document.groups(grouping, in: model))
    }
  }

  func includes(
    _ unit: SourceUnit, of document: Document, _ locale: Int, _ status: UnitStatus
  ) -> Bool {
    guard statuses.contains(status) else { return false }
    guard let found else { return true }
    return found[document.id, default: []].contains { finding in
      (finding.locale ?? locale) == locale && finding.units.contains { unit.isIn($0) }
    }
  }
}

extension SourceUnit {
  /// Whether this is the unit with an id, or one of the field's with that id.
  fileprivate func isIn(_ id: String) -> Bool {
    self.id.hasPrefix(id) && (self.id.count == id.count || self.id.hasPrefix(id + "."))
  }
}
