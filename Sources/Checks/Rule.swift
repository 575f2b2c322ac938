package import Catalogue

/// What a check looks for; one file each in `Rules/`.
package protocol Rule: Sendable {
  /// What `explain` says of it.
  var description: RuleDescription { get }
}

/// A rule about a text by itself, the Finnish and its translations alike.
package protocol TextRule: Rule {
  /// It is asked only about texts that have one of these.
  var triggers: TextTraits { get }

  /// What is wrong with a text.
  func faults(in text: CheckedText) -> [Fault]
}

/// A rule about a translation against its Finnish; it is asked only where that is today's.
package protocol PairRule: Rule {
  /// It is asked only where one of the two has one of these.
  var triggers: TextTraits { get }

  /// What is wrong with a target.
  func faults(in source: CheckedText, _ target: CheckedText) -> [Fault]
}

/// A rule about a document and its translations.
package protocol DocumentRule: Rule {
  /// Reports what is wrong with a document.
  func check(_ document: CheckedDocument, _ report: inout Report)
}

/// What a rule finds in a text.
package struct Fault: Equatable, Sendable {
  /// One sentence without its full stop.
  package let message: String

  package init(_ message: String) {
    self.message = message
  }
}
