internal import ICU

/// Content in its normal form, by which contents are compared (section 4.7.8, equality of type A).
///
/// Text is in NFC, annotations are left out, a pair is the same in one element or two halves, and
/// white space is collapsed unless it is to be preserved.
struct NormalContent: Hashable {
  private var tokens: [Token] = []
  private var text = ""
  private let preservesSpace: Bool

  private enum Token: Hashable {
    case text([UInt8])
    case start(ExactID)
    case end(ExactID)
    case standalone(ExactID)
  }
}

extension NormalContent {
  /// The normal form of what is in some elements, one after the other.
  ///
  /// - Parameters:
  ///   - elements: Elements with content, such as sources.
  ///   - preservesSpace: Whether all white space counts.
  init(_ elements: [Element], preservesSpace: Bool) {
    self.preservesSpace = preservesSpace
    for element in elements { add(contentOf: element) }
    endText()
  }

  private mutating func add(contentOf element: Element) {
    for node in element.content {
      if let child = node.element {
        add(child)
      } else {
        add(node.text ?? "")
      }
    }
  }

  private mutating func add(_ element: Element) {
    let id = ExactID(element["id"] ?? element["startRef"] ?? "")
    switch element.name {
    case CodePoint.name:
      if let scalar = element.view(CodePoint.self)?.scalar { text.unicodeScalars.append(scalar) }
    case PairedCode.name:
      add(.start(id))
      add(contentOf: element)
      add(.end(id))
    case StartCode.name: add(.start(id))
    case EndCode.name: add(.end(id))
    case Placeholder.name: add(.standalone(id))
    default: add(contentOf: element)
    }
  }

  private mutating func add(_ token: Token) {
    endText()
    tokens.append(token)
  }

  private mutating func add(_ more: String) {
    guard !preservesSpace else { return text += more }
    for scalar in more.unicodeScalars {
      let isSpace = scalar.isASCII && UInt8(truncatingIfNeeded: scalar.value).isXMLSpace
      if !isSpace {
        text.unicodeScalars.append(scalar)
      } else if text.utf8.last != 0x20 {
        text += " "
      }
    }
  }

  private mutating func endText() {
    if !text.isEmpty { tokens.append(.text(Array(NFC.normalized(text).utf8))) }
    text = ""
  }
}
