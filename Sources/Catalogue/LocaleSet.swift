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

/// The locales that something must have.
package struct Policy: Hashable, Sendable {
  /// A missing or outdated unit is an error.
  package var required: LocaleSet
  /// A missing or outdated unit is a warning; never one that is required too.
  package var expected: LocaleSet

  package init(required: LocaleSet = [], expected: LocaleSet = []) {
    self.required = required
    self.expected = expected.subtracting(required)
  }

  /// All that either asks for, required before expected.
  package func union(_ other: Policy) -> Policy {
    Policy(
      required: required.union(other.required), expected: expected.union(other.expected))
  }
}
