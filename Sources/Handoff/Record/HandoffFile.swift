package import Catalogue
package import Workspace
import YAML

/// A record with the file that it was read from.
package struct HandoffFile: Sendable {
  /// The record as the file has it.
  package let record: HandoffRecord
  private let path: String
  private let yaml: YAMLFile
  private let version: Files.Version

  init(_ record: HandoffRecord, path: String, _ yaml: YAMLFile, _ version: Files.Version) {
    self.record = record
    self.path = path
    self.yaml = yaml
    self.version = version
  }

  /// The file with what came back added; nil where that is nothing.
  package func adding(_ delivery: HandoffRecord.Delivery) -> AtomicWriter.Change? {
    guard !delivery.targets.isEmpty else { return nil }
    var changed = record
    changed.add(delivery)
    return change(changed)
  }

  /// The file closed on a day.
  package func closing(on day: CalendarDate) -> AtomicWriter.Change {
    var changed = record
    changed.closed = day
    return change(changed)
  }

  private func change(_ changed: HandoffRecord) -> AtomicWriter.Change {
    AtomicWriter.Change(path: path, bytes: changed.bytes, version: version)
  }
}
