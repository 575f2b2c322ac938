package import Catalogue

/// What became of the units of one delivered file.
package struct ImportReport: Sendable {
  /// The path as it was given.
  package let file: String
  /// The target locale; nil where the file does not say one of the workspace.
  package internal(set) var locale: String?
  /// Why nothing of the file was taken.
  package internal(set) var refusal: Refusal?
  /// The units, in the order of the file; none of a file that was refused.
  package internal(set) var units: [Unit] = []

  package struct Refusal: Sendable {
    package let message: String
    /// In the file, from 1.
    package let line: Int?
    package let column: Int?

    init(_ message: String, line: Int? = nil, column: Int? = nil) {
      self.message = message
      self.line = line
      self.column = column
    }
  }

  package struct Unit: Sendable {
    package let name: UnitName
    package let outcome: Outcome
    /// What there is to say of it; most units have nothing.
    package let remark: Remark?
  }

  /// What a person may want to know of a unit.
  package final class Remark: Sendable {
    package let message: String?
    /// The text that came, where the workspace does not have it as its target.
    package let incoming: String?
    /// The text that the workspace had, where it was replaced.
    package let replaced: String?
    /// Where the unit begins in the file.
    package let start: Position

    init(message: String?, incoming: String? = nil, replaced: String? = nil, start: Position) {
      self.message = message
      self.incoming = incoming
      self.replaced = replaced
      self.start = start
    }
  }

  /// How many units came to an outcome.
  package func count(_ outcome: Outcome) -> Int { units.count { $0.outcome == outcome } }

  /// Whether a person must look at something in it.
  package var hasFindings: Bool { units.contains { $0.outcome.isFinding } }
}
