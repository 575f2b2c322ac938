import XLIFF

/// An element as far as its meaning goes: attributes and original data in any order, no namespace
/// declarations, no white space between elements of structure.
struct PlainXML: Equatable, CustomStringConvertible {
  let description: String

  init(_ element: Element) { description = Self.text(element, inText: false) }

  init(_ document: Document) { self.init(document.element) }

  private static let texts: Set = ["source", "target", "data", "seg-source", "note"]

  private static func text(_ element: Element, inText: Bool) -> String {
    let attributes = element.attributes.filter { $0.name.namespace != .xmlns }
      .map { " {\($0.name.namespace.uri)}\($0.name.local)=\($0.value)" }.sorted().joined()
    let name = "{\(element.name.namespace.uri)}\(element.name.local)"
    let isText = inText || texts.contains(element.name.local)
    var content = element.content.map { node in
      if let child = node.element { return text(child, inText: isText) }
      let own = node.text ?? ""
      return isText || own.contains { !$0.isWhitespace } ? own : ""
    }
    if element.name.local == "originalData" { content.sort() }
    return "<\(name)\(attributes)>\(content.joined())</>\(isText ? "" : "\n")"
  }
}
