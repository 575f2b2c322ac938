/// A term with its translations or its definition (glossary module, `gls:glossEntry`).
public struct GlossaryEntry: ElementView {
  /// The element.
  public var element: Element

  /// A view of a `gls:glossEntry` element.
  public init(element: Element) {
    self.element = element
  }

  /// A term; it needs a translation or a definition.
  ///
  /// - Parameters:
  ///   - term: The term in the source language.
  ///   - id: Its id, unique in the glossary.
  ///   - reference: The span of the unit with the term, such as `#t1` for a `mrk`.
  ///   - translations: The term in the target language.
  ///   - definition: What it means.
  ///   - origin: Where the term, its translations and its definition come from.
  public init(
    _ term: String, id: String? = nil, reference: String? = nil, translations: [String] = [],
    definition: String? = nil, origin: String? = nil
  ) {
    func part(_ name: String, _ text: String) -> Node {
      let attributes = origin.map { [Attribute("source", $0)] } ?? []
      return .element(Element(Name(.glossary, name), attributes, content: [.text(text)]))
    }
    self = .make(
      ["id": id, "ref": reference],
      content: [part("term", term)] + translations.map { part("translation", $0) }
        + (definition.map { [part("definition", $0)] } ?? []))
  }
}

extension GlossaryEntry {
  /// `glossEntry` of the glossary module.
  public static let name = Name(.glossary, "glossEntry")

  /// Its id, unique in the glossary.
  public var id: String? {
    get { self[.id] }
    set { self[.id] = newValue }
  }

  /// The span of the unit with the term, as a fragment identifier.
  public var reference: String? {
    get { self[.ref] }
    set { self[.ref] = newValue }
  }

  /// The term in the source language.
  public var term: String { element.first(Name(.glossary, "term"))?.content.plainText ?? "" }

  /// The term in the target language.
  public var translations: [String] {
    element.elements.filter { $0.name == Name(.glossary, "translation") }.map(\.content.plainText)
  }

  /// What the term means.
  public var definition: String? {
    element.first(Name(.glossary, "definition"))?.content.plainText
  }
}

extension Unit {
  /// Terms in the text, in order (glossary module).
  public var glossary: [GlossaryEntry] {
    get { list(in: Name(.glossary, "glossary")) }
    set { setList(newValue, in: Name(.glossary, "glossary")) }
  }
}
