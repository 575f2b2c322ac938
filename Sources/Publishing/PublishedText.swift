/// A text as readers of a locale get it: whole, and in one language.
struct PublishedText: Sendable {
  let text: String
  /// The language that it is in.
  let locale: String
  /// Whether the source has changed since it was translated.
  let isOutdated: Bool
}
