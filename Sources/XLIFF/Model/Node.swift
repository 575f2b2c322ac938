/// One thing in an element's content.
public enum Node: Sendable {
  /// An element with its own content.
  case element(Element)
  /// Text, with references resolved.
  case text(String)
  /// Text that was written as a CDATA section.
  case cdata(String)
  /// A comment.
  case comment(String)
  /// A processing instruction.
  case processingInstruction(target: String, data: String)
}

extension Node {
  /// The element of a view: a unit, a note, an inline code.
  public static func element(_ view: some ElementView) -> Node { .element(view.element) }

  /// The element, if it is one.
  public var element: Element? {
    if case .element(let element) = self { element } else { nil }
  }

  /// The text, if it is text or a CDATA section.
  public var text: String? {
    switch self {
    case .text(let text), .cdata(let text): text
    default: nil
    }
  }
}

extension Node: Equatable {
  /// Compares code point by code point.
  public static func == (left: Node, right: Node) -> Bool {
    switch (left, right) {
    case (.element(let left), .element(let right)):
      left == right
    case (.text(let left), .text(let right)), (.cdata(let left), .cdata(let right)),
      (.comment(let left), .comment(let right)):
      left.utf8.elementsEqual(right.utf8)
    case (.processingInstruction(let left, let data), .processingInstruction(let right, let other)):
      left.utf8.elementsEqual(right.utf8) && data.utf8.elementsEqual(other.utf8)
    default:
      false
    }
  }
}

extension Node: ExpressibleByStringLiteral {
  /// A literal is text.
  public init(stringLiteral value: String) {
    self = .text(value)
  }
}

extension [Node] {
  /// All text, that of inline elements included, and the characters that `cp` elements stand for.
  public var plainText: String {
    var text = ""
    appendPlainText(to: &text)
    return text
  }

  private func appendPlainText(to text: inout String) {
    for node in self {
      if let own = node.text {
        text += own
      } else if let scalar = node.element?.view(CodePoint.self)?.scalar {
        text.unicodeScalars.append(scalar)
      } else {
        node.element?.content.appendPlainText(to: &text)
      }
    }
  }
}
