import Catalogue
import YAML

extension Translation {
  /// What its entry in a locale file holds, in canonical order; nil for what it does not have.
  func contents(source: String) -> [(key: String, value: YAMLValue?)] {
    [
      ("source", .text(self.source ?? source)),
      ("target", hasTarget ? .text(target) : nil),
      ("state", .text(state.rawValue)),
      ("note", details?.note.map(YAMLValue.text)),
      ("origin", (details?.origin?.rawValue).map(YAMLValue.text)),
      ("by", details?.by.map(YAMLValue.text)),
      ("on", details?.on.map(YAMLValue.text)),
      ("ignore", details?.ignoreContents),
      ("incoming", details?.incomingContents),
    ]
  }
}

extension Translation.Details {
  fileprivate var ignoreContents: YAMLValue? {
    guard !ignore.isEmpty else { return nil }
    let rules = ignore.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    return .mapping(rules.map { ($0.key, .text($0.value)) })
  }

  fileprivate var incomingContents: YAMLValue? {
    guard !incoming.isEmpty else { return nil }
    return .sequence(
      incoming.map { text in
        let parts = [
          ("source", text.source), ("target", text.target), ("by", text.by), ("on", text.on),
          ("from", text.from),
        ]
        return .mapping(parts.compactMap { key, part in part.map { (key, .text($0)) } })
      })
  }
}

extension [(key: String, value: YAMLValue?)] {
  /// The pairs that have a value.
  var present: [(key: String, value: YAMLValue)] {
    compactMap { key, value in value.map { (key, $0) } }
  }
}
