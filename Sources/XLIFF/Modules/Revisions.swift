/// The earlier versions of one element (change tracking module of 2.0 and 2.1, `ctr:revisions`).
public struct Revisions: ElementView {
  /// The element.
  public var element: Element

  /// A view of a `ctr:revisions` element.
  public init(element: Element) {
    self.element = element
  }

  /// Earlier versions of an element of a name.
  public init(of appliesTo: String, reference: String? = nil, _ revisions: [Revision]) {
    self = .make(
      ["appliesTo": appliesTo, "ref": reference], content: revisions.map { .element($0) })
  }
}

extension Revisions {
  /// `revisions` of the change tracking module.
  public static let name = Name(.changeTracking, "revisions")

  /// The kind of element that changed: its name.
  public var appliesTo: String? {
    get { self["appliesTo"] }
    set { self["appliesTo"] = newValue }
  }

  /// The id of the element that changed, where there are several.
  public var reference: String? {
    get { self[.ref] }
    set { self[.ref] = newValue }
  }

  /// The version that is current now.
  public var currentVersion: String? {
    get { self["currentVersion"] }
    set { self["currentVersion"] = newValue }
  }
  /// The versions, in order.
  public var revisions: [Revision] {
    get { children() }
    set { setChildren(newValue) }
  }
}

extension Annotated {
  /// The earlier versions of what is in it (change tracking module).
  public var changes: [Revisions] {
    get { list(in: Name(.changeTracking, "changeTrack")) }
    set { setList(newValue, in: Name(.changeTracking, "changeTrack")) }
  }
}
