/// A constraint of the specification.
public struct Rule: Sendable {
  /// Its id, by which findings name it.
  public let id: String
  /// How bad it is to break it.
  public let severity: Severity
  /// The section of the specification that states it: of 2.1, where no other is named.
  public let section: String
  /// What it demands.
  public let summary: String

  init(_ id: String, _ severity: Severity = .error, section: String, _ summary: String) {
    self.id = id
    self.severity = severity
    self.section = section
    self.summary = summary
  }

  /// How bad a finding is.
  public enum Severity: String, Sendable {
    /// The document is not valid.
    case error
    /// The document is valid, but something should be looked at.
    case warning
  }
}

extension Rule: Hashable {
  /// Rules are the same when their ids are.
  public static func == (left: Rule, right: Rule) -> Bool { left.id == right.id }

  /// Hashes the id.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
