package import Workspace
import YAML

extension HandoffRecords {
  /// The records with the names that a move gives, and with those that the units went out with.
  ///
  /// - Throws: `Mover.Refusal` where one of the new names has gone out already.
  package func following(_ mover: Mover) throws(Mover.Refusal) -> [AtomicWriter.Change] {
    var changes: [AtomicWriter.Change] = []
    for file in all {
      if let change = try file.following(mover) { changes.append(change) }
    }
    return changes
  }
}

extension HandoffFile {
  fileprivate func following(_ mover: Mover) throws(Mover.Refusal) -> AtomicWriter.Change? {
    let edits = edits(mover)
    guard !edits.isEmpty else { return nil }
    let edited = YAMLFile.parse(yaml.replacing(edits))
    // A name that is there twice is a problem of the file.
    guard edited.problems.isEmpty, let layout = MappingLayout(of: edited) else {
      throw Mover.Refusal(.taken, "the new name has gone out already, in \(record.id)")
    }
    return AtomicWriter.Change(
      path: path, bytes: edited.arranged(layout, as: plans(layout, mover)), version: version)
  }

  /// The new names in what went out and in what came back.
  private func edits(_ mover: Mover) -> [(node: YAMLNode, text: String)] {
    let deliveries = yaml.root?["deliveries"]?.entries.map(\.value) ?? []
    return ([yaml.root?["documents"]].compactMap(\.self) + deliveries).flatMap(\.entries)
      .flatMap { document, units -> [(node: YAMLNode, text: String)] in
        let renamed = units.entries.compactMap { unit, _ in
          mover.renamed(UnitName(document: document.text, unit: unit.text)).map { (unit, $0) }
        }
        guard let first = renamed.first else { return [] }
        return [(document, first.1.document)] + renamed.map { ($0, $1.unit) }
      }
  }

  /// The file with the names that the units went out with.
  private func plans(_ layout: MappingLayout, _ mover: Mover) -> [EntryPlan] {
    let earlier = layout["renamed"]
    let known = Set(record.renamed.values)
    let entries = (earlier?.mapping?.entries ?? []).map { plan($0, mover) }
    let new = record.units.map(\.name).filter { !known.contains($0) }.compactMap { old in
      mover.renamed(old).map { EntryPlan.new(old.text, .text($0.text)) }
    }
    guard let earlier else {
      return layout.entries.map { .kept($0) } + [.new("renamed", entries: new)]
    }
    return layout.entries.map {
      $0.key.hasText("renamed") ? .changed(earlier, entries: entries + new) : .kept($0)
    }
  }

  private func plan(_ entry: MappingEntry, _ mover: Mover) -> EntryPlan {
    guard let old = UnitName(entry.key.text), let new = record.renamed[old].flatMap(mover.renamed)
    else { return .kept(entry) }
    return .changed(entry, to: .text(new.text))
  }
}

extension Mover {
  fileprivate func renamed(_ name: UnitName) -> UnitName? {
    renamed(name.unit, of: name.document).map { UnitName(document: $0.document, unit: $0.unit) }
  }
}
