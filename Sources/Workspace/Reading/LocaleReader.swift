import Catalogue
import YAML

/// Reads the translations of one catalogue folder into one locale.
struct LocaleReader {
  /// What a slug in a locale file stands for.
  enum Subject {
    /// With its position in the snapshot; one that is not whole may lack units of its file.
    case document(Int, Document, isWhole: Bool)
    /// A document that is there and could not be read.
    case unread
    case unknown
  }

  struct Result: Sendable {
    /// By position of the document in the snapshot.
    let translations: [Int: DocumentTranslations]
    let findings: [Diagnostic]
  }

  private let locale: String
  private let comparison: SourceComparison
  private var reader: FileReader

  /// Reads a locale file; `subject` tells of the folder's documents by their slugs.
  static func read(
    _ yaml: YAMLFile, file: String, locale: String, comparison: SourceComparison,
    subject: (String) -> Subject
  ) -> Result {
    var reader = LocaleReader(
      locale: locale, comparison: comparison,
      reader: FileReader(yaml, file: file, rule: .localeFile))
    let translations = reader.reader.root(of: yaml).map { reader.read($0, subject) } ?? [:]
    return Result(translations: translations, findings: reader.reader.findings.all)
  }

  private mutating func read(
    _ root: YAMLNode, _ subject: (String) -> Subject
  ) -> [Int: DocumentTranslations] {
    var translations: [Int: DocumentTranslations] = [:]
    for (key, value) in root.entries {
      switch key.text {
      case "format": continue
      case "documents": translations = documents(value, subject)
      default: reader.report(key, "unknown key '\(key.text)'")
      }
    }
    return translations
  }

  private mutating func documents(
    _ node: YAMLNode, _ subject: (String) -> Subject
  ) -> [Int: DocumentTranslations] {
    guard isMapping(node, "documents") else { return [:] }
    var translations: [Int: DocumentTranslations] = [:]
    for (slug, entries) in node.entries {
      switch subject(slug.text) {
      case .document(let position, let document, let isWhole):
        translations[position] = read(entries, of: document, isWhole: isWhole)
      case .unread: continue
      case .unknown: orphan(slug, "there is no document '\(slug.text)' for these translations")
      }
    }
    return translations
  }

  private mutating func read(
    _ node: YAMLNode, of document: Document, isWhole: Bool
  ) -> DocumentTranslations {
    guard isMapping(node, "a document's translations") else { return DocumentTranslations() }
    var alignment = EntryAlignment(document, comparison)
    for (key, value) in node.entries where isMapping(value, "a unit's translation") {
      let (source, translation) = entry(key, value)
      alignment.add(key, source: source, translation)
    }
    let orphans = alignment.settle()
    for orphan in orphans where isWhole {
      self.orphan(orphan.key, orphan.reason, document: document.id)
    }
    return DocumentTranslations(units: alignment.units)
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

// MARK: - Entries

extension LocaleReader {
  private static let states = State.allCases.map { (state: $0, name: $0.rawValue) }

  /// Where an entry has its Finnish, and the translation as one of that.
  private mutating func entry(_ key: YAMLNode, _ node: YAMLNode) -> (YAMLNode?, Translation) {
    var source: YAMLNode?
    var target: YAMLNode?
    var state: State?
    var details: DetailsReader?
    for (name, value) in node.entries {
      // Words are quicker than texts, and most entries have no more than these.
      if name.isWord("source") {
        source = scalar(value, "source")
      } else if name.isWord("target") {
        target = scalar(value, "target")
      } else if name.isWord("state") {
        state =
          Self.states.first { value.hasText($0.name) }?.state ?? reader.choice(value, "state")
      } else {
        if details == nil { details = DetailsReader() }
        details?.read(name, value, &reader)
      }
    }
    if source == nil, node["source"] == nil { reader.report(key, "the entry has no source") }
    let text = target?.text ?? ""
    let translation = Translation(
      target: text.isBlank ? "" : text, state: state ?? .initial, position: Position(key.position),
      targetPosition: target.map { Position($0.position) }, details: details?.details)
    return (source, translation)
  }

  private mutating func scalar(_ node: YAMLNode, _ what: String) -> YAMLNode? {
    if node.kind == .scalar { return node }
    reader.report(node, "\(what) must be a text")
    return nil
  }
}
