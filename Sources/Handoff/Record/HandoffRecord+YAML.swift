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
    if figures.all.units > 0 { writer.mapping("order") { write(figures, to: &$0) } }
    writer.entry("documents", YAMLValue(units.map { ($0.name, $0.base) }))
    return writer.bytes
  }

  private func write(_ figures: OrderFigures, to writer: inout YAMLWriter) {
    for share in OrderFigures.Share.allCases where figures[share].units > 0 {
      writer.mapping(share.rawValue) { writer in
        for part in TextAmount.parts { writer.entry(part.name, figures[share][keyPath: part.path]) }
      }
    }
  }

  /// What came back as the record's file has it.
  func value(of delivery: Delivery) -> YAMLValue { YAMLValue(inOrder(delivery.targets)) }

  /// In the order of the units that went out, and others behind.
  private func inOrder(_ targets: [UnitName: Fingerprint]) -> [(UnitName, Fingerprint)] {
    let known = units.compactMap { unit in targets[unit.name].map { (unit.name, $0) } }
    guard known.count < targets.count else { return known }
    let others = targets.filter { base(of: $0.key) == nil }
    return known + others.sorted { $0.key.text < $1.key.text }.map { ($0.key, $0.value) }
  }
}

extension YAMLValue {
  /// Units by their documents, each with a fingerprint.
  fileprivate init(_ units: [(name: UnitName, print: Fingerprint)]) {
    var documents: [(key: String, value: YAMLValue)] = []
    var rest = units[...]
    while let document = rest.first?.name.document {
      let own = rest.prefix { $0.name.document == document }
      documents.append(
        (document, .mapping(own.map { ($0.name.unit, .text($0.print.text)) })))
      rest = rest[own.endIndex...]
    }
    self = .mapping(documents)
  }
}
