/// Who made a stretch of text, which refers to them by their id (ITS, `its:provenanceRecords`).
public struct ProvenanceRecords: ElementView {
  /// The element.
  public var element: Element

  /// A view of an `its:provenanceRecords` element.
  public init(element: Element) {
    self.element = element
  }

  /// A list with its id.
  public init(id: String, _ records: [ProvenanceRecord]) {
    self = .make([.xml("id"): id], content: records.map { .element($0) })
  }
}

extension ProvenanceRecords {
  /// `provenanceRecords` of ITS.
  public static let name = Name(.its, "provenanceRecords")

  /// Its id, unique in the document.
  public var id: String? {
    get { self[.xml("id")] }
    set { self[.xml("id")] = newValue }
  }

  /// What is in the list, in order.
  public var records: [ProvenanceRecord] {
    get { children() }
    set { setChildren(newValue) }
  }
}

extension Unit {
  /// Who made a stretch of text, as lists that the text refers to (ITS).
  public var provenance: [ProvenanceRecords] {
    get { children() }
    set { setChildren(newValue) }
  }
}
