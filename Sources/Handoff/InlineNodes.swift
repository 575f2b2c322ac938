import Markdown
import XLIFF

/// Turns the parts of a text into nested nodes of XLIFF.
struct InlineNodes {
  private let text: InlineText
  private let makeCode: (_ code: Int) -> [Node]
  private let makePair: (_ code: Int, _ content: [Node]) -> [Node]
  private var position = 0

  /// The nodes of a text.
  ///
  /// - Parameters:
  ///   - makeCode: the nodes of a code that stands alone.
  ///   - makePair: the nodes of a code around content.
  static func nodes(
    of text: InlineText, makeCode: (_ code: Int) -> [Node],
    makePair: (_ code: Int, _ content: [Node]) -> [Node]
  ) -> [Node] {
    withoutActuallyEscaping(makeCode) { makeCode in
      withoutActuallyEscaping(makePair) { makePair in
        var nodes = InlineNodes(text: text, makeCode: makeCode, makePair: makePair)
        return nodes.content(until: nil)
      }
    }
  }

  private mutating func content(until end: Int?) -> [Node] {
    var content: [Node] = []
    while position < text.parts.count {
      let part = text.parts[position]
      position += 1
      switch part {
      case .text(let words): content.append(.text(words))
      case .code(let code): content += makeCode(code)
      case .opening(let code): content += makePair(code, self.content(until: code))
      case .closing(let code) where code == end: return content
      case .closing: break
      }
    }
    return content
  }
}
