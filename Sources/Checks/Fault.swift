/// What a rule finds in a text.
package struct Fault: Equatable, Sendable {
  /// One sentence without its full stop.
  package let message: String
  /// What is wrong, as UTF-8 offsets in the text; nil for all of it.
  package let range: Range<Int>?
  /// What should stand there instead, where the rule can know; empty for nothing.
  package let repair: String?

  package init(_ message: String, at range: Range<Int>? = nil, repair: String? = nil) {
    self.message = message
    self.range = range
    self.repair = repair
  }
}
