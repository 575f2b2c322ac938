/// What an entry of a mapping is to be.
package struct EntryPlan: Sendable {
  package let key: String
  let old: MappingEntry?
  let change: Change

  enum Change: Sendable {
    case kept
    case value(YAMLValue)
    case entries([EntryPlan])
    /// It stands elsewhere now, and its comments with it.
    case moved
  }

  private init(_ key: String, _ old: MappingEntry?, _ change: Change) {
    self.key = key
    self.old = old
    self.change = change
  }

  /// An entry that is not there yet.
  package static func new(_ key: String, _ value: YAMLValue) -> EntryPlan {
    EntryPlan(key, nil, .value(value))
  }

  /// An entry that is not there yet, with a mapping of entries.
  package static func new(_ key: String, entries: [EntryPlan]) -> EntryPlan {
    EntryPlan(key, nil, .entries(entries))
  }

  /// An entry, perhaps of another file, with the value and comments that it has.
  package static func kept(_ entry: MappingEntry, as key: String? = nil) -> EntryPlan {
    EntryPlan(key ?? entry.key.text, entry, .kept)
  }

  /// An entry with another value.
  package static func changed(
    _ entry: MappingEntry, as key: String? = nil, to value: YAMLValue
  ) -> EntryPlan {
    EntryPlan(key ?? entry.key.text, entry, .value(value))
  }

  /// An entry whose value is to be a mapping of these entries.
  package static func changed(
    _ entry: MappingEntry, as key: String? = nil, entries: [EntryPlan]
  ) -> EntryPlan {
    EntryPlan(key ?? entry.key.text, entry, .entries(entries))
  }

  /// An entry that leaves the mapping for another place.
  package static func moved(_ entry: MappingEntry) -> EntryPlan {
    EntryPlan(entry.key.text, entry, .moved)
  }
}

extension EntryPlan {
  /// An entry with other values under some keys of its mapping.
  ///
  /// Keys that are not named stay as they are, a key without a value goes, and one that is not there
  /// yet stands behind those that are named before it.
  package static func updated(
    _ entry: MappingEntry, as key: String? = nil, with values: [(key: String, value: YAMLValue?)]
  ) -> EntryPlan {
    guard let mapping = entry.mapping else {
      let pairs = values.compactMap { key, value in value.map { (key: key, value: $0) } }
      return .changed(entry, as: key, to: .mapping(pairs))
    }
    let update = EntryUpdate(mapping, with: values)
    return update.isEmpty
      ? .kept(entry, as: key) : .changed(entry, as: key, entries: update.plans)
  }

  /// The value as it is to be.
  var value: YAMLValue {
    switch change {
    case .value(let value): value
    case .entries(let plans):
      .mapping(plans.filter { !$0.isMoved }.map { ($0.key, $0.value) })
    case .kept, .moved: old.map { YAMLValue($0.value) } ?? .text("")
    }
  }

  var isMoved: Bool { if case .moved = change { true } else { false } }
}

/// Other values for some keys of a mapping.
private struct EntryUpdate {
  private(set) var plans: [EntryPlan] = []
  /// Whether nothing changes.
  private(set) var isEmpty = true

  init(_ mapping: MappingLayout, with values: [(key: String, value: YAMLValue?)]) {
    for entry in mapping.entries {
      guard let (_, value) = values.first(where: { entry.key.hasText($0.key) }) else {
        plans.append(.kept(entry))
        continue
      }
      if let value, value == YAMLValue(entry.value) {
        plans.append(.kept(entry))
      } else {
        isEmpty = false
        if let value { plans.append(.changed(entry, to: value)) }
      }
    }
    for (position, (key, value)) in values.enumerated() where mapping[key] == nil {
      guard let value else { continue }
      isEmpty = false
      let before = Set(values[..<position].map(\.key))
      let last = plans.lastIndex { before.contains($0.key) }
      plans.insert(.new(key, value), at: last.map { $0 + 1 } ?? 0)
    }
  }
}
