/// Which halves of codes belong together in one side of a unit of 1.2.
///
/// By `rid`, then by `id`; where neither links them, an end is that of the code that began last.
struct HalfLinks {
  /// Of each end, in order, the number of its start.
  private(set) var startOfEnd: [Int?] = []
  /// Of each start, in order, whether it has an end.
  private(set) var hasEnd: [Bool] = []
  /// Of each start, whether its halves came from 2.x as halves.
  private(set) var staysInHalves: [Bool] = []
}

extension HalfLinks {
  /// The halves in a text.
  init(_ text: Element) {
    var byKey: [Key: [Int]] = [:]
    var open: [V12.CodeKind: [Int]] = [:]
    for code in text.codesAndMarks {
      guard let kind = code.v12Kind else { continue }
      switch kind {
      case .bpt, .bx:
        let number = hasEnd.count
        for key in Key.keys(of: code, kind) { byKey[key, default: []].append(number) }
        open[kind, default: []].append(number)
        hasEnd.append(false)
        staysInHalves.append(kind == .bx)
      case .ept, .ex:
        end(code, of: kind == .ept ? .bpt : .bx, &byKey, &open)
      default: break
      }
    }
  }

  private mutating func end(
    _ code: Element, of kind: V12.CodeKind, _ byKey: inout [Key: [Int]],
    _ open: inout [V12.CodeKind: [Int]]
  ) {
    var start: Int?
    for key in Key.keys(of: code, kind) where start == nil {
      while let candidate = byKey[key]?.popLast(), start == nil {
        if !hasEnd[candidate] { start = candidate }
      }
    }
    while start == nil, !code.has("rid"), let candidate = open[kind]?.popLast() {
      if !hasEnd[candidate] { start = candidate }
    }
    startOfEnd.append(start)
    guard let start else { return }
    hasEnd[start] = true
    if code.kept("startRef") != nil { staysInHalves[start] = true }
  }

  /// By what two halves are linked.
  private struct Key: Hashable {
    let kind: V12.CodeKind
    let attribute: String
    let value: ExactID

    static func keys(of code: Element, _ kind: V12.CodeKind) -> [Key] {
      ["rid", "id"].compactMap { name in
        let value: String? = code[Name(stringLiteral: name)]
        return value.map { Key(kind: kind, attribute: name, value: ExactID($0)) }
      }
    }
  }
}

extension Element {
  /// The inline elements in a text, but not those in the original text of codes.
  fileprivate var codesAndMarks: [Element] {
    elements.flatMap { child in
      switch child.v12Kind {
      case .x, .ph, .it, .bpt, .ept, .bx, .ex: [child]
      case .g, .mrk, .sub, nil: [child] + child.codesAndMarks
      }
    }
  }
}
