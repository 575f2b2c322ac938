/// What a scalar's place allows it to be.
struct Surroundings {
  /// Whether it is the key of a pair.
  let isKey: Bool
  /// Whether it stands between brackets.
  let isInFlow: Bool
  /// The column, from 0, of the block collection around it; 0 where there is none.
  let column: Int

  init(isKey: Bool, isInFlow: Bool, column: Int) {
    (self.isKey, self.isInFlow, self.column) = (isKey, isInFlow, column)
  }

  /// The surroundings of some nodes, which are in the order of the file.
  static func of(_ indices: [Int], in file: YAMLFile) -> [Surroundings] {
    var found: [Surroundings] = []
    var parents: [Parent] = []
    for index in file.tape.nodes.indices where found.count < indices.count {
      while let parent = parents.last, index >= parent.end { parents.removeLast() }
      if index == indices[found.count] { found.append(Surroundings(in: parents.last, file)) }
      if !parents.isEmpty { parents[parents.count - 1].members += 1 }
      if file.tape[index].kind != .scalar {
        parents.append(Parent(index: index, end: file.tape.next(after: index)))
      }
    }
    return found
  }

  private struct Parent {
    let index: Int
    let end: Int
    /// The keys, values and items before the present one.
    var members = 0
  }

  private init(in parent: Parent?, _ file: YAMLFile) {
    let node = parent.map { YAMLNode(file: file, index: $0.index) }
    isKey = node?.kind == .mapping && (parent?.members ?? 0).isMultiple(of: 2)
    isInFlow = node?.style == .flow
    column = node.map { Int($0.position.column) - 1 } ?? 0
  }
}
