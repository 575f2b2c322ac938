import Catalogue
import YAML

extension HandoffRecord {
  /// The file of the record as the program writes it.
  var bytes: [UInt8] {
    var writer = YAMLWriter()
    writer.entry("format", 1)
    writer.entry("locale", locale)
    writer.entry("created", created.description)
    if let due { writer.entry("due", due.description) }
    if let closed { writer.entry("closed", closed.description) }
    writer.mapping("documents") { writer in
      writer.write(units.map { ($0.name, $0.base) })
    }
    if !deliveries.isEmpty {
      writer.sequence("deliveries") { writer in
        for delivery in deliveries { writer.item { write(delivery, to: &$0) } }
      }
    }
    return writer.bytes
  }

  private func write(_ delivery: Delivery, to writer: inout YAMLWriter) {
    writer.entry("on", delivery.on.description)
    writer.mapping("documents") { $0.write(inOrder(delivery.targets)) }
  }

  /// In the order of the units that went out; others, which only a person can have written, behind.
  private func inOrder(_ targets: [UnitName: Fingerprint]) -> [(UnitName, Fingerprint)] {
    let known = units.compactMap { unit in targets[unit.name].map { (unit.name, $0) } }
    guard known.count < targets.count else { return known }
    let others = targets.filter { base(of: $0.key) == nil }
    return known + others.sorted { $0.key.text < $1.key.text }.map { ($0.key, $0.value) }
  }
}

extension YAMLWriter {
  /// Writes units by their documents, each with a fingerprint.
  fileprivate mutating func write(_ units: [(name: UnitName, print: Fingerprint)]) {
    var rest = units[...]
    while let document = rest.first?.name.document {
      let own = rest.prefix { $0.name.document == document }
      mapping(document) { writer in
        for unit in own { writer.entry(unit.name.unit, unit.print.text) }
      }
      rest = rest[own.endIndex...]
    }
  }
}
