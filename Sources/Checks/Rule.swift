package import Catalogue

/// What a check looks for; one file each in `Rules/`.
///
/// A rule is asked only about the locales that its description is for.
package protocol Rule: Sendable {
  /// What `explain` says of it.
  var description: RuleDescription { get }
  /// What it is asked about; the protocols below say it.
  var kind: RuleKind { get }
}

/// A rule, by what it is asked about.
package enum RuleKind {
  case text(any TextRule)
  case pair(any PairRule)
  case document(any DocumentRule)
  case workspace(any WorkspaceRule)
  /// What the others have silenced.
  case silences(UnusedIgnore)
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

  /// What is wrong with a target; the ranges of the faults are in the target.
  func faults(in source: CheckedText, _ target: CheckedText) -> [Fault]
}

/// A rule about a document and its translations.
package protocol DocumentRule: Rule {
  /// Reports what is wrong with a document.
  func check(_ document: CheckedDocument, _ report: inout Report)
}

/// A rule about documents against each other.
///
/// It gathers evidence from each document, on many threads, and then judges all of it on one: what
/// it finds never depends on the threads.
package protocol WorkspaceRule: Rule {
  /// What it needs to know of a document, or of a text in it: as little as will do, since a workspace
  /// has hundreds of thousands of texts.
  associatedtype Evidence: Sendable

  /// What there is to know of a document.
  func evidence(in document: CheckedDocument) -> [Evidence]

  /// Reports what is wrong, by the evidence of all documents in their order.
  func check(_ evidence: [Evidence], in documents: [CheckedDocument], _ report: inout Report)
}

extension TextRule {
  package var kind: RuleKind { .text(self) }
}

extension PairRule {
  package var kind: RuleKind { .pair(self) }
}

extension DocumentRule {
  package var kind: RuleKind { .document(self) }
}

extension WorkspaceRule {
  package var kind: RuleKind { .workspace(self) }
}
