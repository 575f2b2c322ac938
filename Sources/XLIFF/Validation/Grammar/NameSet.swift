/// Names of elements of one namespace, all of them in the ``Vocabulary``.
struct NameSet {
  private let namespace: UInt8
  /// A bit for the number of each.
  private let words: UInt64

  init(_ names: [Name]) {
    namespace = names.first?.code.namespace ?? 0
    assert(
      names.allSatisfy { 1..<64 ~= $0.code.word && $0.code.namespace == names[0].code.namespace },
      "all names are in the vocabulary, in one namespace")
    words = names.reduce(0) { $0 | 1 &<< UInt64($1.code.word) }
  }
}

extension NameSet {
  /// Whether there are no names.
  var isEmpty: Bool { words == 0 }

  /// Whether a name is among them.
  func contains(_ name: Name.Code) -> Bool {
    name.namespace == namespace && name.word < 64 && words & 1 &<< UInt64(name.word) != 0
  }
}
