import Catalogue
import Languages
import YAML

/// Reads the translations of one catalogue folder into one locale.
struct LocaleReader {
  struct Result: Sendable {
    /// By position of the document in the snapshot.
    let translations: [Int: DocumentTranslations]
    let findings: [Diagnostic]
  }

  private let locale: String
  private let comparison: SourceComparison
  private var reader: FileReader

  /// Reads a locale file.
  ///
  /// - Parameters:
  ///   - documents: the position and value of a document of the folder by its slug.
  static func read(
    _ yaml: YAMLFile, file: String, locale: String, comparison: SourceComparison,
    documents: (String) -> (position: Int, document: Document)?
  ) -> Result {
    var reader = LocaleReader(
      locale: locale, comparison: comparison,
      reader: FileReader(yaml, file: file, rule: .localeFile))
    let translations = yaml.root.map { reader.read($0, documents) } ?? [:]
    return Result(translations: translations, findings: reader.reader.findings.all)
  }

  private mutating func read(
    _ root: YAMLNode, _ documents: (String) -> (position: Int, document: Document)?
  ) -> [Int: DocumentTranslations] {
    var translations: [Int: DocumentTranslations] = [:]
    guard reader.hasKnownFormat(root) else { return [:] }
    for (key, value) in root.entries {
      switch key.text {
      case "format": continue
      case "documents":
        guard isMapping(value, "documents") else { continue }
        for (slug, entries) in value.entries {
          guard let (position, document) = documents(slug.text) else {
            orphan(slug, "there is no document '\(slug.text)' for these translations")
            continue
          }
          translations[position] = read(entries, of: document)
        }
      default: reader.report(key, "unknown key '\(key.text)'")
      }
    }
    return translations
  }

  private mutating func read(_ node: YAMLNode, of document: Document) -> DocumentTranslations {
    guard isMapping(node, "a document's translations") else { return DocumentTranslations() }
    var units: [Translation?] = Array(repeating: nil, count: document.units.count)
    var shifted: [RecordedEntry] = []
    var next = 0
    for (key, value) in node.entries {
      guard var entry = entry(key, value, of: document) else { continue }
      let unit = document.position(of: key, near: next)
      next = (unit ?? next) + 1
      if let unit, entry.hasSource(document.units[unit].text) {
        units[unit] = entry.translation
      } else {
        entry.unit = unit
        shifted.append(entry)
      }
    }
    if !shifted.isEmpty { align(shifted, in: document, &units) }
    return DocumentTranslations(units: units)
  }

  private mutating func isMapping(_ node: YAMLNode, _ what: String) -> Bool {
    if node.kind == .mapping { return true }
    reader.report(node, "\(what) must be a mapping")
    return false
  }

  private mutating func orphan(_ node: YAMLNode, _ message: String, document: String? = nil) {
    reader.findings.report(.orphan, node.position, message, document: document, locale: locale)
  }
}

// MARK: - Finding today's unit

/// An entry as a locale file has it.
private struct RecordedEntry {
  let key: YAMLNode
  let sourceNode: YAMLNode?
  var translation: Translation
  /// The unit that has its id today.
  var unit: Int?

  var source: String { sourceNode?.text ?? "" }

  func hasSource(_ text: String) -> Bool { sourceNode?.hasText(text) ?? false }
}

extension LocaleReader {
  /// Gives entries whose Finnish is not to the byte that of the unit with their id a unit.
  private mutating func align(
    _ entries: [RecordedEntry], in document: Document, _ units: inout [Translation?]
  ) {
    var rest = entries
    for text in document.texts where text.field.kind == .text {
      let prefix = text.id + "."
      let own = rest.filter { isBlock($0.key.text, of: prefix) }
      guard !own.isEmpty else { continue }
      rest.removeAll { isBlock($0.key.text, of: prefix) }
      align(own, blocks: text.units.filter { units[$0] == nil }, in: document, &units)
    }
    for entry in rest {
      if let unit = entry.unit, units[unit] == nil {
        put(entry, at: unit, in: document, &units)
      } else {
        orphan(entry.key, "there is no unit '\(entry.key.text)' today", document: document.id)
      }
    }
  }

  private mutating func align(
    _ entries: [RecordedEntry], blocks: [Int], in document: Document,
    _ units: inout [Translation?]
  ) {
    let alignment = Alignment(
      recorded: entries.map { entry in
        (entry.unit.flatMap(blocks.firstIndex), comparison.canonical(entry.source))
      },
      today: blocks.map { comparison.canonical(document.units[$0].text) })
    for (entry, block) in zip(entries, alignment.blocks) {
      if let block {
        put(entry, at: blocks[block], in: document, &units)
      } else {
        orphan(entry.key, "its paragraph is no more in the document", document: document.id)
      }
    }
  }

  /// Whether an id is the prefix and a number.
  private func isBlock(_ id: String, of prefix: String) -> Bool {
    id.hasPrefix(prefix) && Int(id.dropFirst(prefix.count)) != nil
  }

  private func put(
    _ entry: RecordedEntry, at unit: Int, in document: Document, _ units: inout [Translation?]
  ) {
    var translation = entry.translation
    if !entry.hasSource(document.units[unit].text) {
      translation.source = entry.source
      translation.isOutdated = !comparison.isSame(entry.source, document.units[unit].text)
    }
    units[unit] = translation
  }
}

extension Document {
  /// The unit with an id; entries mostly stand in the units' order, so the next one is asked first.
  fileprivate func position(of key: YAMLNode, near next: Int) -> Int? {
    if units.indices.contains(next), key.hasText(units[next].id) { return next }
    return units.firstIndex { key.hasText($0.id) }
  }
}

// MARK: - Entries

extension LocaleReader {
  private mutating func entry(
    _ key: YAMLNode, _ node: YAMLNode, of document: Document
  ) -> RecordedEntry? {
    guard isMapping(node, "a unit's translation") else { return nil }
    var source: YAMLNode?
    var target: YAMLNode?
    var state: State?
    var details = DetailsReader()
    for (name, value) in node.entries {
      if name.hasText("source") {
        source = scalar(value, "source")
      } else if name.hasText("target") {
        target = scalar(value, "target")
      } else if name.hasText("state") {
        state = reader.choice(value, "state")
      } else {
        details.read(name, value, &reader)
      }
    }
    if source == nil, node["source"] == nil { reader.report(key, "the entry has no source") }
    let translation = Translation(
      target: target?.text ?? "", state: state ?? .initial, position: Position(key.position),
      targetPosition: target.map { Position($0.position) }, details: details.details)
    return RecordedEntry(key: key, sourceNode: source, translation: translation)
  }

  private mutating func scalar(_ node: YAMLNode, _ what: String) -> YAMLNode? {
    if node.kind == .scalar { return node }
    reader.report(node, "\(what) must be a text")
    return nil
  }
}
