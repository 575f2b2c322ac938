import Catalogue
import Workspace
import YAML

/// Reads a file of `locales/handoffs/`.
struct RecordReader {
  private let id: HandoffID
  private var reader: FileReader
  private var locale: String?
  private var created: CalendarDate?
  private var due: CalendarDate?
  private var closed: CalendarDate?
  private var figures = OrderFigures()
  private var units: [(name: UnitName, print: Fingerprint)] = []
  private var deliveries: [HandoffRecord.Delivery] = []
  private var renamed: [UnitName: UnitName] = [:]

  private init(_ id: HandoffID, _ reader: FileReader) {
    self.id = id
    self.reader = reader
  }

  /// The record that a file named by an id holds; nil where anything in it is not understood.
  static func read(
    _ yaml: YAMLFile, file: String, id: HandoffID
  ) -> (record: HandoffRecord?, [Diagnostic]) {
    var reader = RecordReader(id, FileReader(yaml, file: file, rule: .handoffFile))
    guard let root = reader.reader.root(of: yaml) else { return (nil, reader.reader.diagnostics) }
    for (key, value) in root.entries { reader.read(key, value) }
    reader.compareWithName(root)
    guard reader.reader.diagnostics.isEmpty else { return (nil, reader.reader.diagnostics) }
    return (reader.record, [])
  }

  private var record: HandoffRecord {
    HandoffRecord(
      id: id, due: due, closed: closed, figures: figures,
      units: units.map { HandoffRecord.Unit(name: $0.name, base: $0.print) },
      deliveries: deliveries, renamed: renamed)
  }

  private mutating func read(_ key: YAMLNode, _ value: YAMLNode) {
    switch key.text {
    case "format": break
    case "locale": locale = reader.text(value, "locale")
    case "created": created = reader.date(value, "created")
    case "due": due = reader.date(value, "due")
    case "closed": closed = reader.date(value, "closed")
    case "order": figures = reader.figures(value)
    case "documents": units = reader.fingerprints(value)
    case "deliveries": readDeliveries(value)
    case "renamed": renamed = reader.names(value)
    default: reader.report(key, "unknown key '\(key.text)'")
    }
  }

  private mutating func compareWithName(_ root: YAMLNode) {
    compare(root, "locale", locale, id.locale)
    compare(root, "created", created, id.day.date)
  }

  private mutating func compare<Value: Equatable>(
    _ root: YAMLNode, _ key: String, _ value: Value?, _ named: Value
  ) {
    guard let node = root[key] else { return reader.report(root, "\(key) is missing") }
    if let value, value != named {
      reader.report(node, "\(key) must be \(named), as the file's name says")
    }
  }

  private mutating func readDeliveries(_ node: YAMLNode) {
    var found: [HandoffRecord.Delivery] = []
    reader.forEachEntry(of: node, "deliveries") { reader, day, key, value in
      guard let day = NumberedDay(day) else {
        return reader.report(key, "a delivery is named by its day, such as 2026-11-21")
      }
      let targets = reader.fingerprints(value).map { ($0.name, $0.print) }
      found.append(
        HandoffRecord.Delivery(
          on: day.date, targets: Dictionary(targets) { first, _ in first }))
    }
    deliveries = found
  }
}

extension FileReader {
  /// Units by their documents, each with a fingerprint.
  fileprivate mutating func fingerprints(
    _ node: YAMLNode
  ) -> [(name: UnitName, print: Fingerprint)] {
    var found: [(name: UnitName, print: Fingerprint)] = []
    forEachEntry(of: node, "the list of documents") { reader, document, _, units in
      reader.forEachEntry(of: units, "a document's units") { reader, unit, _, value in
        if let print = Fingerprint(value.text) {
          found.append((UnitName(document: document, unit: unit), print))
        } else {
          reader.report(value, "a fingerprint must be sha256- and 32 hexadecimal digits")
        }
      }
    }
    return found
  }

  /// Names of units by other names.
  fileprivate mutating func names(_ node: YAMLNode) -> [UnitName: UnitName] {
    var names: [UnitName: UnitName] = [:]
    forEachEntry(of: node, "renamed") { reader, old, key, value in
      guard let old = UnitName(old), let new = UnitName(value.text) else {
        return reader.report(key, "a unit is named as in services/a#name")
      }
      names[old] = new
    }
    return names
  }

  /// How much went out, by shares.
  fileprivate mutating func figures(_ node: YAMLNode) -> OrderFigures {
    var figures = OrderFigures()
    forEachEntry(of: node, "order") { reader, name, key, value in
      guard let share = OrderFigures.Share(rawValue: name) else {
        return reader.report(key, "unknown key '\(name)'")
      }
      reader.forEachEntry(of: value, name) { reader, part, key, value in
        guard let (_, path) = TextAmount.parts.first(where: { $0.name == part }) else {
          return reader.report(key, "unknown key '\(part)'")
        }
        figures[share][keyPath: path] = reader.amount(value)
      }
    }
    return figures
  }

  /// A number so small that all of them can be added up.
  private mutating func amount(_ node: YAMLNode) -> Int {
    if let amount = Int(node.text), 0...1_000_000_000 ~= amount { return amount }
    report(node, "an amount must be a whole number of at most ten digits")
    return 0
  }
}
