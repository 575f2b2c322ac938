package import Catalogue
package import Workspace
import YAML

/// A record with the file that it was read from.
package struct HandoffFile: Sendable {
  /// The record as the file has it.
  package let record: HandoffRecord
  let path: String
  let yaml: YAMLFile
  let version: Files.Version
  private let layout: MappingLayout

  /// Nil where the file holds no mapping.
  init?(_ record: HandoffRecord, path: String, _ yaml: YAMLFile, _ version: Files.Version) {
    guard let layout = MappingLayout(of: yaml) else { return nil }
    self.record = record
    self.path = path
    self.layout = layout
    self.yaml = yaml
    self.version = version
  }

  /// The file with what came back added; nil where that is nothing.
  package func adding(_ delivery: HandoffRecord.Delivery) -> AtomicWriter.Change? {
    guard !delivery.targets.isEmpty else { return nil }
    let deliveries = layout["deliveries"]
    let entries = deliveries?.mapping?.entries ?? []
    let taken = Set(entries.map(\.key.text))
    let day = NumberedDay.first(of: delivery.on) { taken.contains($0.description) }
    let plans =
      entries.map { EntryPlan.kept($0) }
      + [.new(day.description, record.value(of: delivery))]
    guard let deliveries else {
      return change(kept + [.new("deliveries", entries: plans)])
    }
    return change(
      layout.entries.map {
        $0.key.hasText("deliveries") ? .changed(deliveries, entries: plans) : .kept($0)
      })
  }

  /// The file closed on a day.
  package func closing(on day: CalendarDate) -> AtomicWriter.Change {
    let closed = YAMLValue.text(day.description)
    if let entry = layout["closed"] {
      return change(
        layout.entries.map { $0.key.hasText("closed") ? .changed(entry, to: closed) : .kept($0) })
    }
    let head = layout.entries.prefix { !$0.key.hasText("documents") }.count
    var plans = kept
    plans.insert(.new("closed", closed), at: head)
    return change(plans)
  }

  private var kept: [EntryPlan] { layout.entries.map { .kept($0) } }

  private func change(_ plans: [EntryPlan]) -> AtomicWriter.Change {
    AtomicWriter.Change(path: path, bytes: yaml.arranged(layout, as: plans), version: version)
  }
}
