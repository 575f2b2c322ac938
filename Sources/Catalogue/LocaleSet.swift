/// A set of the workspace's locales, by their position in its list.
package struct LocaleSet: OptionSet, Hashable, Sendable {
  package let rawValue: UInt32

  package init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// The locale at a position; a workspace has at most ``limit``.
  package init(index: Int) {
    self.init(rawValue: index < Self.limit ? 1 << UInt32(index) : 0)
  }

  /// How many locales a workspace may have.
  package static let limit = 32
}
