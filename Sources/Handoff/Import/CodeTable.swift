import Markdown

/// The texts of a delivered unit's codes by their ids, as its source has them.
struct CodeTable {
  private var alone: [String: String] = [:]
  private var pairs: [String: (start: String, end: String)] = [:]

  /// - Parameters:
  ///   - source: the source in the file; its codes may have lost their texts.
  ///   - finnish: the codes of the Finnish of the workspace, which stand in for such texts.
  init(_ source: IncomingText, _ finnish: [InlineCode]) {
    var own = finnish[...]
    for step in source.steps {
      switch step {
      case .words: continue
      case .code(let code):
        alone[code.id] = code.text ?? own.first?.opening ?? ""
        own = own.dropFirst()
      case .start(let code):
        pairs[code.id] = (code.text ?? own.first?.opening ?? "", own.first?.closing ?? "")
        own = own.dropFirst()
      case .end(let code):
        if let text = code.text { pairs[code.id]?.end = text }
      }
    }
  }

  /// A text with the texts of its codes; codes that the source does not have keep their own, or their
  /// ids.
  func resolved(_ text: IncomingText) -> [CodeStep] {
    text.steps.map { step in
      switch step {
      case .words(let words): .words(words)
      case .code(let code): .code(alone[code.id] ?? code.text ?? code.id)
      case .start(let code): .start(pairs[code.id]?.start ?? code.text ?? code.id)
      case .end(let code): .end(pairs[code.id]?.end ?? code.text ?? code.id)
      }
    }
  }
}
