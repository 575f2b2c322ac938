internal import ICU

/// A change of spelling on the level of code points that is right wherever it applies.
///
/// A fix never changes what a text means. Where a person would have to decide, it leaves the text
/// as it is.
package struct Fix: Sendable {
  /// The name in reports, as in `no-break-space`.
  package let id: String

  /// What it does, in one line.
  package let summary: String

  let action: Action

  enum Action: Sendable {
    /// Puts the whole text in normalisation form C.
    case compose

    /// Puts other code points for some, or none, by what stands around them.
    case replace(Replacement)
  }

  /// A fix that looks at some code points.
  init(
    id: String, summary: String, targets: [Unicode.Scalar],
    by new: @escaping @Sendable (Place) -> String?
  ) {
    self.init(id: id, summary: summary, action: .replace(Replacement(targets, by: new)))
  }

  init(id: String, summary: String, action: Action) {
    self.id = id
    self.summary = summary
    self.action = action
  }

  /// What the fix changes in a text, in order; nothing of one that composes.
  package func changes(in text: String) -> [Change] {
    switch action {
    case .compose: []
    case .replace(let replacement): replacement.changes(in: text)
    }
  }

  /// The text after the fix; nil where nothing changes.
  func applied(to text: String) -> String? {
    switch action {
    case .compose: NFC.isNormalized(text) ? nil : NFC.normalized(text)
    case .replace(let replacement): replacement.applied(to: text)
    }
  }
}
