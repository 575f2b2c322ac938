import Catalogue
import Checks

extension TextRule {
  /// The messages about a text.
  func messages(_ text: String, _ kind: FieldKind = .line) -> [String] {
    faults(in: CheckedText(text, kind)).map(\.message)
  }
}

extension PairRule {
  /// The messages about a target against its Finnish.
  func messages(
    _ source: String, _ target: String, _ kind: FieldKind = .line, references: [String] = []
  ) -> [String] {
    faults(
      in: CheckedText(source, kind, references: references),
      CheckedText(target, kind, references: references)
    ).map(\.message)
  }
}
