/// Content laid out flat: an element around text is a token where it begins and one where it ends.
///
/// So the content of segments can be cut and put together without regard to what is in what.
struct ContentTokens {
  var tokens: [Token]

  /// One thing in content.
  enum Token {
    case text(String)
    /// Something that stands alone: a placeholder, a character, a comment.
    case standalone(Node)
    /// The start of a `pc` or `mrk`, which is without content here.
    case open(Element)
    /// The end of the innermost open element.
    case close
    /// An `sc` or `sm`.
    case start(Element)
    /// An `ec` or `em`.
    case end(Element)
  }
}

extension ContentTokens {
  /// Lays out content.
  init(_ content: [Node]) {
    tokens = []
    add(content)
  }

  private mutating func add(_ content: [Node]) {
    for node in content {
      if case .text(let text) = node {
        tokens.append(.text(text))
      } else if let element = node.element {
        add(element)
      } else {
        tokens.append(.standalone(node))
      }
    }
  }

  private mutating func add(_ element: Element) {
    switch element.name {
    case PairedCode.name, Annotation.name:
      var shell = element
      shell.content = []
      tokens.append(.open(shell))
      add(element.content)
      tokens.append(.close)
    case StartCode.name where element["isolated"] != true, StartAnnotation.name:
      tokens.append(.start(element))
    case EndCode.name where element["isolated"] != true, EndAnnotation.name:
      tokens.append(.end(element))
    default: tokens.append(.standalone(.element(element)))
    }
  }

  /// The content, with texts that follow each other as one.
  var content: [Node] {
    var builder = NodeBuilder()
    for token in tokens { builder.add(token) }
    return builder.content
  }
}

/// Content put together from tokens.
private struct NodeBuilder {
  private var open: [(shell: Element, content: [Node])] = []
  private(set) var content: [Node] = []

  mutating func add(_ token: ContentTokens.Token) {
    switch token {
    case .text(let text): add(text)
    case .standalone(let node): content.append(node)
    case .start(let element), .end(let element): content.append(.element(element))
    case .open(let shell):
      open.append((shell, content))
      content = []
    case .close:
      guard let (shell, outer) = open.popLast() else { return }
      var element = shell
      element.content = content
      content = outer + [.element(element)]
    }
  }

  private mutating func add(_ text: String) {
    if case .text(let before) = content.last {
      content[content.count - 1] = .text(before + text)
    } else if !text.isEmpty {
      content.append(.text(text))
    }
  }
}
