extension V12 {
  /// One document's text (1.2, `file`): a header and a body.
  public struct File: ElementView {
    /// The element.
    public var element: Element

    /// A view of a `file` element.
    public init(element: Element) {
      self.element = element
    }

    /// A file without a header or a body.
    public init(
      original: String, source: String, target: String? = nil, datatype: String = "plaintext"
    ) {
      self = .make([
        "original": original, "source-language": source, "target-language": target,
        "datatype": datatype,
      ])
    }
  }
}

extension V12.File {
  /// `file` of 1.2.
  public static let name = Name.v12("file")

  /// The header, then the body.
  public static func rank(of child: Name) -> Int { child == V12.Header.name ? 0 : 1 }

  /// The document that it was made from.
  public var original: String? {
    get { self["original"] }
    set { self["original"] = newValue }
  }

  /// The language of its sources.
  public var sourceLanguage: String? {
    get { self["source-language"] }
    set { self["source-language"] = newValue }
  }

  /// The language of its targets.
  public var targetLanguage: String? {
    get { self["target-language"] }
    set { self["target-language"] = newValue }
  }

  /// The kind of the original document.
  public var datatype: String? {
    get { self["datatype"] }
    set { self["datatype"] = newValue }
  }
  /// What is known of the file.
  public var header: V12.Header? {
    get { child() }
    set { setChild(newValue) }
  }

  /// The text.
  public var body: V12.Body {
    get { child() ?? V12.Body() }
    set { setChild(newValue) }
  }
}
