import YAML

/// A document's translations on their way from one locale file to another.
struct SectionMove {
  let old: YAMLFile
  /// Nil where the other file is not there yet.
  let new: YAMLFile?
  let slug: String
  let newSlug: String

  /// Both files as they are to be; nil where the document has no translations.
  ///
  /// A new file is the old one without the other documents, so that comments go with the translations.
  var bytes: (old: [UInt8], new: [UInt8])? {
    guard let source = MappingLayout(of: old), let section = source["documents"]?.mapping?[slug],
      let target = new == nil ? source : new.flatMap(MappingLayout.init)
    else { return nil }
    let rest = plans(source) { $0.key.hasText(slug) ? .moved($0) : .kept($0) }
    let moved =
      new == nil
      ? plans(source) { $0.key.hasText(slug) ? .kept($0, as: newSlug) : .moved($0) }
      : plans(target, adding: section)
    return (old.arranged(source, as: rest), (new ?? old).arranged(target, as: moved))
  }

  private func plans(
    _ layout: MappingLayout, adding section: MappingEntry? = nil,
    _ plan: (MappingEntry) -> EntryPlan = { .kept($0) }
  ) -> [EntryPlan] {
    layout.entries.map { entry in
      guard entry.key.hasText("documents") else { return .kept(entry) }
      var plans = (entry.mapping?.entries ?? []).map(plan)
      if let section {
        let place = plans.firstIndex { $0.key > newSlug } ?? plans.endIndex
        plans.insert(.kept(section, as: newSlug), at: place)
      }
      return .changed(entry, entries: plans)
    }
  }
}
