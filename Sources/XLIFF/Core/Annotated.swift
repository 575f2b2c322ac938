/// What has notes, and modules of its own: a file, a group or a unit.
public protocol Annotated: ElementView {}

extension Unit: Annotated {}

extension Annotated {
  /// The notes, in order.
  public var notes: [Note] {
    get { list(in: .notes) }
    set { setList(newValue, in: .notes) }
  }

  /// The metadata (metadata module).
  public var metadata: Metadata? {
    get { child() }
    set { setChild(newValue) }
  }
}
