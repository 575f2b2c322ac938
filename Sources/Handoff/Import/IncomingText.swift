import XLIFF

/// One side of a delivered unit: words, and inline codes by their ids.
struct IncomingText {
  enum Step {
    case words(String)
    /// A code that stands alone.
    case code(Code)
    case start(Code)
    case end(Code)
  }

  /// A code, or one end of it.
  struct Code {
    let id: String
    /// The text that it stands for, where the file says it.
    let text: String?
  }

  /// In order; words never follow each other.
  private(set) var steps: [Step] = []
  /// Whether something in it is neither text nor an inline element.
  private(set) var hasStrangeElements = false

  mutating func append(words: String) {
    guard !words.isEmpty else { return }
    if case .words(let before) = steps.last {
      steps[steps.count - 1] = .words(before + words)
    } else {
      steps.append(.words(words))
    }
  }

  mutating func append(_ step: Step) { steps.append(step) }

  mutating func append(_ other: IncomingText) {
    hasStrangeElements = hasStrangeElements || other.hasStrangeElements
    for step in other.steps {
      if case .words(let words) = step { append(words: words) } else { append(step) }
    }
  }

  /// The text with codes as they were written; the words are not escaped.
  var written: String {
    if steps.count == 1, case .words(let words) = steps[0] { return words }
    var text = ""
    for step in steps {
      switch step {
      case .words(let words): text += words
      case .code(let code), .start(let code), .end(let code): text += code.text ?? ""
      }
    }
    return text
  }

  var codeCount: Int {
    steps.count { if case .words = $0 { false } else { true } }
  }

  /// The words alone.
  var words: String {
    steps.reduce(into: "") { text, step in
      if case .words(let words) = step { text += words }
    }
  }
}

// MARK: - XLIFF 2

extension IncomingText {
  /// The content of a source or target of XLIFF 2, with the unit's original data.
  init(_ content: [Node], data: [String: String]) {
    append(content, data)
  }

  private mutating func append(_ content: [Node], _ data: [String: String]) {
    for node in content {
      if let text = node.text {
        append(words: text)
      } else if let element = node.element {
        append(element, data)
      }
    }
  }

  private mutating func append(_ element: Element, _ data: [String: String]) {
    func code(_ id: Name, _ reference: Name) -> Code {
      Code(id: element[id] ?? "", text: (element[reference] as String?).flatMap { data[$0] })
    }
    switch element.name {
    case .core("cp"):
      append(words: element.view(CodePoint.self)?.scalar.map { String($0) } ?? "\u{FFFD}")
    case .core("ph"): append(.code(code("id", "dataRef")))
    case .core("pc"):
      append(.start(code("id", "dataRefStart")))
      append(element.content, data)
      append(.end(code("id", "dataRefEnd")))
    case .core("sc"): append(.start(code("id", "dataRef")))
    case .core("ec"):
      let hasStart = (element["startRef"] as String?) != nil
      append(.end(code(hasStart ? "startRef" : "id", "dataRef")))
    case .core("mrk"): append(element.content, data)
    case .core("sm"), .core("em"): break
    default: hasStrangeElements = true
    }
  }
}

// MARK: - XLIFF 1.2

extension IncomingText {
  /// The content of a source or target of XLIFF 1.2.
  init(v12 content: [Node]) {
    append(v12: content)
  }

  private mutating func append(v12 content: [Node]) {
    for node in content {
      if let text = node.text {
        append(words: text)
      } else if let element = node.element {
        append(v12: element)
      }
    }
  }

  private mutating func append(v12 element: Element) {
    guard let kind = element.v12Kind else {
      hasStrangeElements = true
      return
    }
    let id: String = element["id"] ?? ""
    let pair: String = element["rid"] ?? id
    switch kind {
    case .ph, .it: append(.code(Code(id: id, text: element.content.plainText)))
    case .x: append(.code(Code(id: id, text: nil)))
    case .bpt: append(.start(Code(id: pair, text: element.content.plainText)))
    case .ept: append(.end(Code(id: pair, text: element.content.plainText)))
    case .bx: append(.start(Code(id: pair, text: nil)))
    case .ex: append(.end(Code(id: pair, text: nil)))
    case .g:
      append(.start(Code(id: id, text: nil)))
      append(v12: element.content)
      append(.end(Code(id: id, text: nil)))
    case .mrk, .sub: append(v12: element.content)
    }
  }
}
