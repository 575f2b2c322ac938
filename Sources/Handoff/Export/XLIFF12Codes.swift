import Markdown
import XLIFF

/// Inline codes as `ph`, `bpt` and `ept` of XLIFF 1.2.
///
/// The code numbered n has the id 2n−1, and its end the id 2n, so that all differ.
struct XLIFF12Codes: CodeWriter {
  func write(_ code: Markdown.InlineCode, number: Int, to element: inout ElementBuilder) {
    element.append(.v12("ph")) { ph in
      ph.set("id", to: 2 * number - 1)
      ph.set("ctype", to: code.kind.xliff12)
      ph.append(code.opening)
    }
  }

  func write(
    _ code: Markdown.InlineCode, number: Int, to element: inout ElementBuilder,
    around content: (inout ElementBuilder) -> Void
  ) {
    element.append(.v12("bpt")) { start in
      start.set("id", to: 2 * number - 1)
      start.set("rid", to: number)
      start.set("ctype", to: code.kind.xliff12)
      start.append(code.opening)
    }
    content(&element)
    element.append(.v12("ept")) { end in
      end.set("id", to: 2 * number)
      end.set("rid", to: number)
      end.append(code.closing ?? "")
    }
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
