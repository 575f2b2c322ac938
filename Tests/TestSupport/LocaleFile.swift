package import Catalogue

/// The text of a locale file, made of its entries.
package struct LocaleFile: ExpressibleByArrayLiteral {
  /// A unit's translation.
  package struct Entry {
    let document: String
    let unit: String
    let source: String
    let target: String
    let state: State

    /// A translation of a unit of the document with a slug.
    package init(
      _ document: String, _ unit: String, _ source: String, _ target: String,
      _ state: State = .translated
    ) {
      self.document = document
      self.unit = unit
      self.source = source
      self.target = target
      self.state = state
    }
  }

  private let entries: [Entry]

  package init(_ entries: [Entry]) { self.entries = entries }

  package init(arrayLiteral entries: Entry...) { self.init(entries) }

  /// The entries by their documents, with every text in quotation marks.
  package var text: String {
    let documents = Dictionary(grouping: entries, by: \.document).sorted { $0.key < $1.key }
    return "format: 1\ndocuments:\n"
      + documents.map { document, entries in
        "  \(document):\n" + entries.map(Self.text).joined()
      }.joined()
  }

  private static func text(_ entry: Entry) -> String {
    """
        \(entry.unit):
          source: \(quoted(entry.source))
          target: \(quoted(entry.target))
          state: \(entry.state.rawValue)

    """
  }

  private static func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"", "\\": "\\\(scalar)"
      case "\n": "\\n"
      default: String(scalar)
      }
    }
    return "\"\(escaped.joined())\""
  }
}
