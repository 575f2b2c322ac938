package import Catalogue
package import Languages

/// What a check looks for; one file each in `Rules/`.
package protocol Rule: Sendable {
  var description: RuleDescription { get }
}

/// A rule about a text by itself, the Finnish and its translations alike.
package protocol TextRule: Rule {
  /// It is asked only about texts that have one of these.
  var triggers: TextTraits { get }

  func faults(in text: CheckedText) -> [Fault]
}

/// A rule about a translation against its Finnish; it is asked only where that is today's.
package protocol PairRule: Rule {
  /// It is asked only where one of the two has one of these.
  var triggers: TextTraits { get }

  func faults(in source: CheckedText, _ target: CheckedText) -> [Fault]
}

/// A rule about a document and its translations.
package protocol DocumentRule: Rule {
  func check(_ document: CheckedDocument, _ report: inout Report)
}

/// What a rule finds in a text.
package struct Fault: Equatable, Sendable {
  package let message: String

  package init(_ message: String) {
    self.message = message
  }
}

/// A text as rules see it.
package struct CheckedText: Sendable {
  package let text: String
  package let language: Language
  /// `line` or `text`.
  package let kind: FieldKind
  /// The labels of its reference links.
  package let references: [String]
  package let traits: TextTraits

  package init(
    _ text: String, _ language: Language, _ kind: FieldKind, references: [String] = []
  ) {
    self.text = text
    self.language = language
    self.kind = kind
    self.references = references
    traits = TextTraits(of: text)
  }
}

/// A document as rules see it.
package struct CheckedDocument: Sendable {
  package let snapshot: Snapshot
  /// The position of the document.
  package let index: Int
  /// The positions of the locales that are asked about.
  package let locales: [Int]

  package var document: Document { snapshot.documents[index] }

  package func translations(_ locale: Int) -> DocumentTranslations {
    snapshot.translations[locale][index]
  }
}
