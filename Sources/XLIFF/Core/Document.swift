/// A whole document: the `xliff` element and what stands before and after it.
///
/// Large documents need not be held whole: ``Writer`` takes them piece by piece.
public struct Document: Sendable {
  /// Comments and processing instructions before the `xliff` element.
  public var prolog: [Node] = []
  /// The `xliff` element.
  public var element: Element
  /// Comments and processing instructions after the `xliff` element.
  public var epilog: [Node] = []

  /// The document of a root element.
  public init(element: Element) {
    self.element = element
  }

  /// An empty document.
  ///
  /// - Parameters:
  ///   - version: The version of XLIFF.
  ///   - source: The source language (2.x; in 1.2 each file has its own).
  ///   - target: The target language (2.x).
  ///   - modules: The namespaces to declare with their usual prefixes; those that are not declared
  ///     here are declared where they are used.
  public init(
    version: Version, source: String? = nil, target: String? = nil, modules: [Namespace] = []
  ) {
    var attributes = [Attribute.declaration(prefix: "", uri: version.uri)]
    attributes += modules.map { .declaration(of: $0) }
    attributes.append(Attribute("version", version.rawValue))
    if let source { attributes.append(Attribute("srcLang", source)) }
    if let target { attributes.append(Attribute("trgLang", target)) }
    element = Element(Name(version.namespace, "xliff"), attributes)
  }
}

extension Document: Equatable {
  /// Compares all that the documents hold, in order.
  public static func == (left: Document, right: Document) -> Bool {
    left.prolog == right.prolog && left.element == right.element && left.epilog == right.epilog
  }
}

extension Document {
  /// The version that it says it is; `nil` for one that this library does not know.
  ///
  /// 1.1 is read as 1.2, of which it is nearly a part.
  public var version: Version? {
    let text: String? = element["version"]
    return text == "1.1" ? .v1_2 : text.flatMap(Version.init)
  }

  /// The source language, of 2.x.
  public var sourceLanguage: String? {
    get { element["srcLang"] }
    set { element["srcLang"] = newValue }
  }

  /// The target language, of 2.x.
  public var targetLanguage: String? {
    get { element["trgLang"] }
    set { element["trgLang"] = newValue }
  }

  /// Adds a file: ``File`` for 2.x, ``V12/File`` for 1.2.
  public mutating func append(_ file: some ElementView) {
    element.append(.element(file))
  }

  /// The files, of 2.x.
  public var files: [File] { element.elements.compactMap { $0.view(File.self) } }
}
