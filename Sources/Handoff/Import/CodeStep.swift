import Markdown

/// A step of a text with each code as it is written, by which two texts are compared.
enum CodeStep: Hashable {
  case words(String)
  case code(String)
  case start(String)
  case end(String)

  /// The text of a code where it begins.
  var code: String? {
    switch self {
    case .code(let text), .start(let text): text
    case .words, .end: nil
    }
  }
}

extension InlineText {
  /// The steps of a text of the workspace.
  var codeSteps: [CodeStep] {
    parts.map { part in
      switch part {
      case .text(let words): .words(words)
      case .code(let index): .code(code(at: index)?.opening ?? "")
      case .opening(let index): .start(code(at: index)?.opening ?? "")
      case .closing(let index): .end(code(at: index)?.closing ?? "")
      }
    }
  }
}

extension [CodeStep] {
  /// How often each code begins.
  var codeCounts: [String: Int] {
    reduce(into: [:]) { counts, step in
      if let code = step.code { counts[code, default: 0] += 1 }
    }
  }

  /// The text with codes as they are written; words are not escaped.
  var written: String {
    reduce(into: "") { text, step in
      switch step {
      case .words(let part), .code(let part), .start(let part), .end(let part): text += part
      }
    }
  }
}

extension [String: Int] {
  /// The keys that another count has less of, in order.
  func surplus(over other: [String: Int]) -> [String] {
    filter { $0.value > other[$0.key] ?? 0 }.keys.sorted()
  }
}
