/// Faults that a stretch of text has, which refers to them by their id (ITS, `its:locQualityIssues`).
public struct QualityIssues: ElementView {
  /// The element.
  public var element: Element

  /// A view of an `its:locQualityIssues` element.
  public init(element: Element) {
    self.element = element
  }

  /// A list with its id.
  public init(id: String, _ issues: [QualityIssue]) {
    self = .make([.xml("id"): id], content: issues.map { .element($0) })
  }
}

extension QualityIssues {
  /// `locQualityIssues` of ITS.
  public static let name = Name(.its, "locQualityIssues")

  /// Its id, unique in the document.
  public var id: String? {
    get { self[.xml("id")] }
    set { self[.xml("id")] = newValue }
  }

  /// What is in the list, in order.
  public var issues: [QualityIssue] {
    get { children() }
    set { setChildren(newValue) }
  }
}

extension Unit {
  /// Faults that a stretch of text has, as lists that the text refers to (ITS).
  public var qualityIssues: [QualityIssues] {
    get { children() }
    set { setChildren(newValue) }
  }
}
