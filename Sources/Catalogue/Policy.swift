/// The locales that something must have.
package struct Policy: Hashable, Sendable {
  /// A missing or outdated unit is an error.
  package let required: LocaleSet
  /// A missing or outdated unit is a warning; never one that is required too.
  package let expected: LocaleSet

  package init(required: LocaleSet = [], expected: LocaleSet = []) {
    self.required = required
    self.expected = expected.subtracting(required)
  }

  /// All that either asks for, required before expected.
  package func union(_ other: Policy) -> Policy {
    Policy(
      required: required.union(other.required), expected: expected.union(other.expected))
  }

  /// How much it weighs that a locale, by its position, is not complete; nil where that is nobody's
  /// duty.
  package func severity(of locale: Int) -> Severity? {
    let locale = LocaleSet(index: locale)
    if required.contains(locale) { return .error }
    return expected.contains(locale) ? .warning : nil
  }
}
