/// Turns elements into bytes.
struct Encoder {
  var bytes: [UInt8] = []
  var scope = PrefixScope()
  /// The URI to declare for the core namespace where nothing has declared it.
  var coreURI = Namespace.core.uri

  mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func newline() { bytes.append(UInt8(ascii: "\n")) }

  /// A node in the content of an element of the name `parent`.
  mutating func node(_ node: Node, in parent: Name) throws {
    switch node {
    case .element(let element): try self.element(element)
    case .text(let text): try self.text(text, in: parent)
    case .cdata(let text): try cdata(text, in: parent)
    case .comment(let text): try comment(text)
    case .processingInstruction(let target, let data): try instruction(target, data)
    }
  }

  private mutating func element(_ element: Element) throws {
    let outer = scope.count
    try start(element)
    guard !element.content.isEmpty else {
      scope.truncate(to: outer)
      return append("/>")
    }
    append(">")
    var layout = Layout(of: element)
    try content(of: element, layout: &layout)
    if layout.breaksAtEnd { newline() }
    end(element.name, scope: outer)
  }

  /// What is in an element.
  mutating func content(of element: Element, layout: inout Layout) throws {
    for node in element.content {
      if layout.breaks(before: node) { newline() }
      try self.node(node, in: element.name)
    }
  }

  /// The end tag; the scope goes back to what it was before the start tag.
  mutating func end(_ name: Name, scope outer: Int) {
    append("</")
    qualified(name)
    append(">")
    scope.truncate(to: outer)
  }

  private mutating func qualified(_ name: Name) {
    if !name.prefix.isEmpty {
      append(name.prefix)
      append(":")
    }
    append(name.local)
  }
}

/// Start tags.
extension Encoder {
  /// The start tag without its `>`, with declarations for the prefixes that have none.
  mutating func start(_ element: Element) throws {
    let outer = scope.count
    scope.declare(element.attributes)
    append("<")
    try checked(element.name)
    for attribute in element.attributes {
      append(" ")
      try checked(attribute.name)
      try value(attribute.value, of: attribute.name)
    }
    try declare(element.name, outer: outer)
    for attribute in element.attributes
    where attribute.name.namespace != .none && !attribute.isDeclaration {
      guard !attribute.name.prefix.isEmpty else {
        throw XLIFFError(.name, "the attribute ‘\(attribute.name.local)’ needs a prefix")
      }
      try declare(attribute.name, outer: outer)
    }
  }

  private mutating func checked(_ name: Name) throws {
    guard name.local.isXMLName, name.prefix.isEmpty || name.prefix.isXMLName else {
      throw XLIFFError(.name, "‘\(name.qualified)’ is not an XML name")
    }
    qualified(name)
  }

  /// Declares the prefix of a name unless it already means the name's namespace here.
  private mutating func declare(_ name: Name, outer: Int) throws {
    guard scope.namespace(of: name.prefix) != name.namespace else { return }
    guard scope.canDeclare(name, above: outer) else {
      throw XLIFFError(.name, "the prefix of ‘\(name.qualified)’ stands for something else")
    }
    let uri = name.namespace == .core ? coreURI : name.namespace.uri
    let declaration = Attribute.declaration(prefix: name.prefix, uri: uri)
    scope.declare([declaration])
    append(" ")
    qualified(declaration.name)
    try value(uri, of: declaration.name)
  }

  private mutating func value(_ value: String, of name: Name) throws {
    append("=\"")
    try bytes.append(value, escaping: .attribute) { scalar, _ in
      throw XLIFFError.character(scalar, in: "the attribute ‘\(name.qualified)’")
    }
    append("\"")
  }
}

/// Content other than elements.
extension Encoder {
  private mutating func text(_ text: String, in parent: Name) throws {
    let holdsCodePoints = parent.holdsCodePoints
    try bytes.append(text, escaping: .text) { scalar, bytes in
      guard holdsCodePoints else {
        throw XLIFFError.character(scalar, in: "the text of ‘\(parent.qualified)’")
      }
      bytes.append(codePoint: scalar, prefix: parent.prefix)
    }
  }

  /// A CDATA section, ended and begun again around what it cannot hold.
  private mutating func cdata(_ text: String, in parent: Name) throws {
    append("<![CDATA[")
    let holdsCodePoints = parent.holdsCodePoints
    try bytes.append(text, escaping: .cdata) { scalar, bytes in
      guard holdsCodePoints else {
        throw XLIFFError.character(scalar, in: "the text of ‘\(parent.qualified)’")
      }
      bytes.append(contentsOf: "]]>".utf8)
      bytes.append(codePoint: scalar, prefix: parent.prefix)
      bytes.append(contentsOf: "<![CDATA[".utf8)
    }
    append("]]>")
  }

  private mutating func comment(_ text: String) throws {
    guard !text.utf8.holds("--"), text.utf8.last != UInt8(ascii: "-") else {
      throw XLIFFError(.markup, "a comment holds ‘--’")
    }
    append("<!--")
    try literal(text, in: "a comment")
    append("-->")
  }

  private mutating func instruction(_ target: String, _ data: String) throws {
    guard !data.utf8.holds("?>"), target.isXMLName else {
      throw XLIFFError(.markup, "the processing instruction ‘\(target)’ cannot be written")
    }
    append("<?")
    append(target)
    if !data.isEmpty { append(" ") }
    try literal(data, in: "a processing instruction")
    append("?>")
  }

  private mutating func literal(_ text: String, in place: String) throws {
    try bytes.append(text, escaping: .nothing) { scalar, _ in
      throw XLIFFError.character(scalar, in: place)
    }
  }
}
