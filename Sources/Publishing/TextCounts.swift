import Catalogue

/// How many texts readers of a locale get in their own language.
package struct TextCounts: Hashable, Sendable {
  /// All published texts with words in them.
  package private(set) var texts = 0
  /// Those in the locale's own language.
  package private(set) var own = 0
  /// Those of ``own`` whose source has changed since.
  package private(set) var outdated = 0

  mutating func add(_ text: PublishedText, in locale: String) {
    texts += 1
    guard text.locale == locale else { return }
    own += 1
    if text.isOutdated { outdated += 1 }
  }

  static func += (sum: inout TextCounts, other: TextCounts) {
    sum.texts += other.texts
    sum.own += other.own
    sum.outdated += other.outdated
  }
}
