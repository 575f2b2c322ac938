/// What only 1.2 can say, as metadata of 2.x, from which it can be read again.
///
/// An element is a group of the category `xliff-1.2/name`: its attributes are data of the type
/// `@name`, its text one of the type `#text`, the elements in it groups in the group. Attributes of
/// an element that 2.x has too are a group of the category `xliff-1.2/@name`.
enum KeptMetadata {
  private static let prefix = "xliff-1.2/"

  /// An element of 1.2.
  static func group(of element: Element, _ losses: inout Losses) -> Element {
    var entries = element.attributes.compactMap(entry)
    var groups: [Node] = []
    for child in element.elements {
      if child.name.namespace == .v12 {
        groups.append(.element(group(of: child, &losses)))
      } else {
        losses.add(.element, at: child, "‘\(child.name.qualified)’ in ‘\(element.name.local)’")
      }
    }
    let text = element.content.compactMap(\.text).joined()
    if groups.isEmpty && (entries.isEmpty || !text.isEmpty) || !text.utf8.allSatisfy(\.isXMLSpace) {
      entries.append(.element(Meta("#text", text)))
    }
    return group(element.name.local, entries + groups)
  }

  /// Attributes of an element that 2.x has too; `nil` for none.
  static func group(of attributes: [Attribute], on name: String) -> Element? {
    let entries = attributes.compactMap(entry)
    return entries.isEmpty ? nil : group("@" + name, entries)
  }

  private static func entry(_ attribute: Attribute) -> Node? {
    guard attribute.name.namespace != .xmlns else { return nil }
    return .element(Meta("@" + attribute.name.qualified, attribute.value))
  }

  private static func group(_ name: String, _ content: [Node]) -> Element {
    Element(MetaGroup.name, [Attribute("category", prefix + name)], content: content)
  }
}

extension KeptMetadata {
  /// What of some metadata came from 1.2, and the metadata without it; `nil` where nothing is left.
  struct Parts {
    var rest: Element?
    /// Elements of 1.2.
    var elements: [Element] = []
    private var attributes: [String: [Attribute]] = [:]
  }

  /// The name of an attribute as it was written.
  fileprivate static func name(_ text: Substring) -> Name {
    text.hasPrefix("xml:") ? .xml(String(text.dropFirst(4))) : Name(stringLiteral: String(text))
  }

  /// The element of 1.2 that a group is.
  fileprivate static func element(of group: Element, _ local: Substring) -> Element {
    var attributes: [Attribute] = []
    var content: [Node] = []
    for child in group.elements {
      let type: String = child["type"] ?? ""
      if type.hasPrefix("@") {
        attributes.append(Attribute(name(type.dropFirst()), child.content.plainText))
      } else if let kept = keptName(of: child) {
        content.append(.element(element(of: child, kept)))
      } else {
        content.append(.text(child.content.plainText))
      }
    }
    return Element(.v12(String(local)), attributes, content: content)
  }

  /// What follows the prefix in the category of a group of this kind.
  fileprivate static func keptName(of group: Element) -> Substring? {
    guard group.isNamed(MetaGroup.name), let category: String = group["category"],
      category.hasPrefix(prefix)
    else { return nil }
    return category.dropFirst(prefix.count)
  }
}

extension KeptMetadata.Parts {
  /// Takes the metadata of a file, group, unit or match apart.
  init(_ metadata: Element?) {
    guard var metadata else { return }
    var kept: [Node] = []
    for node in metadata.content {
      guard let group = node.element, let name = KeptMetadata.keptName(of: group) else {
        kept.append(node)
        continue
      }
      let element = KeptMetadata.element(of: group, name.hasPrefix("@") ? name.dropFirst() : name)
      if name.hasPrefix("@") {
        attributes[String(name.dropFirst()), default: []] += element.attributes
      } else {
        elements.append(element)
      }
    }
    metadata.content = kept
    if kept.contains(where: { $0.element != nil }) { rest = metadata }
  }

  /// The attributes of 1.2 that were on an element.
  func attributes(on name: String) -> [Attribute] { attributes[name] ?? [] }
}
