import Markdown
import XLIFF

/// Inline codes as `ph`, `bpt` and `ept` of XLIFF 1.2.
///
/// The code numbered n has the id 2n−1, and its end the id 2n, so that all differ.
struct XLIFF12Codes: CodeNodes {
  func nodes(of code: Markdown.InlineCode, number: Int) -> [Node] {
    let content: [Node] = [.text(code.opening)]
    return [.v12(.ph, id: String(2 * number - 1), type: code.kind.xliff12, content: content)]
  }

  func nodes(of code: Markdown.InlineCode, number: Int, around content: [Node]) -> [Node] {
    let start: Node = .v12(
      .bpt, id: String(2 * number - 1), pair: String(number), type: code.kind.xliff12,
      content: [.text(code.opening)])
    let end: Node = .v12(
      .ept, id: String(2 * number), pair: String(number), content: [.text(code.closing ?? "")])
    return [start] + content + [end]
  }
}

extension Markdown.InlineCode.Kind {
  /// The `ctype` of XLIFF 1.2, an own one where it has none.
  fileprivate var xliff12: String {
    switch self {
    case .emphasis: "italic"
    case .strong: "bold"
    case .link: "link"
    default: "x-\(rawValue)"
    }
  }
}
