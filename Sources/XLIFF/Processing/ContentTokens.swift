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
  private var nodes: [Node] = []
  private var text = ""

  /// What has been put together.
  var content: [Node] {
    mutating get {
      endText()
      return nodes
    }
  }

  mutating func add(_ token: ContentTokens.Token) {
    if case .text(let more) = token { return text += more }
    endText()
    switch token {
    case .text: break
    case .standalone(let node): nodes.append(node)
    case .start(let element), .end(let element): nodes.append(.element(element))
    case .open(let shell):
      open.append((shell, nodes))
      nodes = []
    case .close:
      guard var (element, outer) = open.popLast() else { return }
      element.content = nodes
      outer.append(.element(element))
      nodes = outer
    }
  }

  private mutating func endText() {
    if !text.isEmpty { nodes.append(.text(text)) }
    text = ""
  }
}
