/// What is wrong with a file as YAML.
package struct YAMLProblem: Equatable, Sendable {
  /// The rule that is broken.
  package let rule: YAMLRule
  /// The place of the fault.
  package let position: YAMLPosition
  /// One sentence for the person who edits the file; it never prints the source back.
  package let message: String

  package init(rule: YAMLRule, position: YAMLPosition, message: String) {
    self.rule = rule
    self.position = position
    self.message = message
  }
}
