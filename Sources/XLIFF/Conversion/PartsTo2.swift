/// What stands in a file, group or unit of 1.2 beside its text, as 2.x has it.
struct PartsTo2 {
  private var kept: [Node] = []
  private var metadata: Element?
  private var extensions: [Element] = []
  private var notes: [Element] = []
  private var keptNotes: Element?
  /// A skeleton of 2.x that 1.2 kept.
  private(set) var skeleton: Element?

  /// The parts of an element, of whose attributes some must be kept.
  init(_ attributes: [Attribute], on name: String) { keep(attributes, on: name) }
}

extension PartsTo2 {
  /// Keeps attributes of an element as metadata.
  mutating func keep(_ attributes: [Attribute], on name: String) {
    KeptMetadata.group(of: attributes, on: name).map { kept.append(.element($0)) }
  }

  /// Keeps an element as the group of metadata that it is.
  mutating func keep(_ group: Element) { kept.append(.element(group)) }

  /// Takes a child that is no text, group or unit.
  mutating func take(_ child: Element, _ losses: inout Losses) {
    switch child.name {
    case .v12("note"): notes.append(child)
    case .core("notes"): keptNotes = child.withoutKeptPrefix
    case .core("skeleton"): skeleton = child.withoutKeptPrefix
    case Metadata.name: metadata = child
    default:
      if child.name.namespace == .v12 {
        kept.append(.element(KeptMetadata.group(of: child, &losses)))
      } else {
        extensions.append(child.withoutKeptPrefix)
      }
    }
  }

  /// Whether there are profiles of sizes.
  var hasProfiles: Bool { extensions.contains { $0.isNamed(SizeProfiles.name) } }

  /// Modules and extensions, then the notes.
  var content: [Node] {
    (extensions + allMetadata + (noteList.map { [$0] } ?? [])).map(Node.element)
  }

  /// What stands in a match: metadata before its text, extensions after it.
  var splitContent: (metadata: [Element], extensions: [Element]) { (allMetadata, extensions) }

  /// The metadata with what is kept in it, if there is any.
  private var allMetadata: [Element] {
    guard !kept.isEmpty || metadata != nil else { return [] }
    var all = metadata ?? Element(Metadata.name)
    for node in kept { all.append(node) }
    return [all]
  }

  /// The notes: as 2.x had them, where nobody has changed them since.
  private var noteList: Element? {
    let new = notes.map { Note(v12: $0) }
    let before = keptNotes.map { Array($0.elements) } ?? []
    if before.map({ $0.content.plainText }) == new.map(\.text), !before.isEmpty { return keptNotes }
    return new.isEmpty ? nil : Element(.core("notes"), content: new.map { .element($0) })
  }
}

extension Note {
  /// The note that one of 1.2 is.
  fileprivate init(v12 old: Element) {
    self.init(
      old.content.plainText, category: old["from"],
      appliesTo: (old["annotates"] as String?).flatMap(Side.init), priority: old["priority"])
    element[.xml("lang")] = old[.xml("lang")] as String?
  }
}

extension Element {
  /// An element that 1.2 kept, with what is of 2.x in it as 2.x writes it.
  var withoutKeptPrefix: Element {
    let content = content.map { node in
      node.element.map { .element($0.withoutKeptPrefix) } ?? node
    }
    let name = name.namespace == .core ? .core(name.local) : name
    return Element(name, attributes, content: content)
  }
}
