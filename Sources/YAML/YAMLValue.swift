/// What a node holds, apart from how it is written.
package indirect enum YAMLValue: Sendable {
  case text(String)
  /// Pairs in order, no two with the same key.
  case mapping([(key: String, value: YAMLValue)])
  case sequence([YAMLValue])

  /// The value of a node.
  package init(_ node: YAMLNode) {
    switch node.kind {
    case .scalar: self = .text(node.text)
    case .mapping: self = .mapping(node.entries.map { ($0.key.text, YAMLValue($0.value)) })
    case .sequence: self = .sequence(node.items.map(YAMLValue.init))
    }
  }
}

extension YAMLValue: Equatable {
  /// Texts are compared by their bytes; the order of pairs does not matter.
  package static func == (left: YAMLValue, right: YAMLValue) -> Bool {
    switch (left, right) {
    case (.text(let left), .text(let right)): left.utf8.elementsEqual(right.utf8)
    case (.sequence(let left), .sequence(let right)): left == right
    case (.mapping(let left), .mapping(let right)):
      left.count == right.count
        && zip(sorted(left), sorted(right)).allSatisfy {
          $0.key.utf8.elementsEqual($1.key.utf8) && $0.value == $1.value
        }
    default: false
    }
  }

  private static func sorted(
    _ pairs: [(key: String, value: YAMLValue)]
  ) -> [(key: String, value: YAMLValue)] {
    pairs.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
  }
}

extension YAMLWriter {
  /// Writes `key:` and a value.
  package mutating func entry(_ key: String, _ value: YAMLValue) {
    switch value {
    case .text(let text): entry(key, text)
    case .mapping(let pairs):
      mapping(key) { writer in
        for (key, value) in pairs { writer.entry(key, value) }
      }
    case .sequence(let values):
      sequence(key) { writer in
        for value in values { writer.item(value) }
      }
    }
  }

  /// Writes a value as an item; a list directly in a list, which no file of ours has, is left out.
  private mutating func item(_ value: YAMLValue) {
    switch value {
    case .text(let text): item(text)
    case .mapping(let pairs) where !pairs.isEmpty:
      item { writer in
        for (key, value) in pairs { writer.entry(key, value) }
      }
    case .mapping, .sequence: break
    }
  }
}
