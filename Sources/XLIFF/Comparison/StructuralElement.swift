/// A file, a group or a unit, with what it is called and what holds in it.
struct StructuralElement {
  /// Its fragment identifier, absolute.
  let path: String
  let element: Element
  /// What its text inherits.
  let settings: TextSettings
}

extension StructuralElement {
  /// All files, groups and units of a document, each before those in it.
  static func all(in document: Document) -> [StructuralElement] {
    var holders: [StructuralElement] = []
    let settings = TextSettings().inside(document.element)
    for file in document.files {
      collect(file.element, "", settings, into: &holders)
    }
    return holders
  }

  private static func collect(
    _ element: Element, _ file: String, _ settings: TextSettings,
    into holders: inout [StructuralElement]
  ) {
    let settings = settings.inside(element)
    let id: String = element["id"] ?? ""
    let path = element.isNamed(File.name) ? "f=\(id)" : "\(file)/\(element.prefix)=\(id)"
    holders.append(StructuralElement(path: path, element: element, settings: settings))
    guard !element.isNamed(Unit.name) else { return }
    let around = element.isNamed(File.name) ? path : file
    for child in element.elements where child.isNamed(Group.name) || child.isNamed(Unit.name) {
      collect(child, around, settings, into: &holders)
    }
  }

  /// The segments and ignorables, of a unit.
  var parts: [Element] { element.view(Unit.self)?.parts.map(\.element) ?? [] }

  /// Whether white space counts in all of its sources.
  var preservesSpace: Bool {
    parts.allSatisfy { part in
      part.first(.core("source")).map { settings.inside(part).inside($0).preservesSpace } ?? true
    }
  }
}

extension Element {
  /// The prefix of a group or a unit in fragment identifiers.
  fileprivate var prefix: String { isNamed(Group.name) ? "g" : "u" }
}
