/// By what `status` groups its counts.
package enum Grouping: String, Sendable, CaseIterable {
  case locale, type, area, organisation
}

/// How complete a workspace is, by locale and by group.
package struct Completeness: Sendable {
  /// In the workspace's order.
  package let locales: [String]
  /// By position in ``locales``.
  package private(set) var totals: [LocaleCounts]
  /// For each group's key the counts by position in ``locales``.
  package private(set) var groups: [String: [LocaleCounts]] = [:]

  /// Counts the units of a workspace.
  ///
  /// A document counts under each area or organisation that it refers to, an area or organisation
  /// under itself; one that refers to none counts under the key `""`.
  ///
  /// - Parameters:
  ///   - snapshot: the workspace.
  ///   - grouping: what the groups are; `locale` makes none.
  ///   - words: for each document the source words of its units.
  package init(_ snapshot: Snapshot, by grouping: Grouping = .locale, words: [[Int]]) {
    locales = snapshot.settings.locales
    let none = Array(repeating: LocaleCounts(), count: locales.count)
    totals = none
    for (index, document) in snapshot.documents.enumerated() {
      let counts = snapshot.counts(ofDocument: index, words: words[index])
      Self.add(counts, to: &totals)
      for key in document.groups(grouping, in: snapshot.model) {
        Self.add(counts, to: &groups[key, default: none])
      }
    }
  }

  private static func add(_ counts: [LocaleCounts], to sums: inout [LocaleCounts]) {
    for locale in sums.indices { sums[locale] += counts[locale] }
  }
}

extension Snapshot {
  fileprivate func counts(ofDocument index: Int, words: [Int]) -> [LocaleCounts] {
    let document = documents[index]
    return settings.locales.indices.map { locale in
      var counts = LocaleCounts()
      let isRequired = document.policy.required.contains(LocaleSet(index: locale))
      for unit in document.units.indices {
        let translation = translations[locale][index][unit]
        counts.add(
          UnitStatus(translation), words: words[unit],
          isComplete: settings.isComplete(translation), isRequired: isRequired)
      }
      return counts
    }
  }
}

extension Document {
  /// The groups that it counts under.
  package func groups(_ grouping: Grouping, in model: Model) -> [String] {
    switch grouping {
    case .locale: []
    case .type: [type.name]
    case .area: groups(type: model.areaType)
    case .organisation: groups(type: model.type(named: "organisation"))
    }
  }

  private func groups(type groupType: ContentType?) -> [String] {
    guard let groupType else { return [""] }
    if type === groupType { return [reference] }
    let references = references(to: groupType.name)
    return references.isEmpty ? [""] : references
  }
}
