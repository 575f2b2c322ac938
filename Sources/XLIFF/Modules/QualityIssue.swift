/// A fault in a translation (ITS, `its:locQualityIssue`), apart from the text that refers to it.
public struct QualityIssue: ElementView {
  /// The element.
  public var element: Element

  /// A view of an `its:locQualityIssue` element.
  public init(element: Element) {
    self.element = element
  }

  /// An issue; it needs a type or a comment.
  public init(type: String? = nil, comment: String? = nil, severity: Double? = nil) {
    self = .make([
      "locQualityIssueType": type, "locQualityIssueComment": comment,
      "locQualityIssueSeverity": severity?.attributeText,
    ])
  }
}

extension QualityIssue {
  /// `locQualityIssue` of ITS.
  public static let name = Name(.its, "locQualityIssue")

  /// The kind of issue, of ITS’s list.
  public var type: String? {
    get { self["locQualityIssueType"] }
    set { self["locQualityIssueType"] = newValue }
  }

  /// What is wrong, in words.
  public var comment: String? {
    get { self["locQualityIssueComment"] }
    set { self["locQualityIssueComment"] = newValue }
  }

  /// How bad it is, from 0 to 100.
  public var severity: Double? {
    get { self["locQualityIssueSeverity"] }
    set { self["locQualityIssueSeverity"] = newValue }
  }

  /// Where the classification is described.
  public var profile: String? {
    get { self["locQualityIssueProfileRef"] }
    set { self["locQualityIssueProfileRef"] = newValue }
  }

  /// Whether the issue is to be shown; yes where not said.
  public var isEnabled: Bool? {
    get { self["locQualityIssueEnabled"] }
    set { self["locQualityIssueEnabled"] = newValue }
  }
}
