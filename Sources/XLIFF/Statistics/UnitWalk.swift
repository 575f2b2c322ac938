/// The units of a document of any version as those of 2.x, with what holds around each.
struct UnitWalk {
  /// The source language of the document.
  private(set) var language = ""
  private var open: [TextSettings] = []

  /// The unit of an event, if it has one.
  mutating func take(_ event: Reader.Event) -> (Unit, TextSettings)? {
    switch event {
    case .start(let document):
      language = document.sourceLanguage ?? ""
      open = [TextSettings().inside(document.element)]
    case .open(let element):
      if language.isEmpty { language = element["source-language"] ?? "" }
      open.append((open.last ?? TextSettings()).inside(element))
    case .close: open.removeLast()
    case .node(.element(let element)):
      let unit = element.view(Unit.self) ?? Unit(v12: element)
      return unit.map { ($0, open.last ?? TextSettings()) }
    case .node, .end: break
    }
    return nil
  }
}

extension Unit {
  /// The unit that a `trans-unit` is; `nil` for another element.
  fileprivate init?(v12 element: Element) {
    guard element.isNamed(V12.TransUnit.name) else { return nil }
    var structure = StructureTo2(LanguagesOf2(source: nil, target: nil))
    var parts = PartsTo2([], on: "file")
    let body = Element(V12.Body.name, content: [.element(element)])
    guard let unit = structure.units(in: body, &parts).first?.element?.view(Unit.self) else {
      return nil
    }
    self = unit
  }
}
