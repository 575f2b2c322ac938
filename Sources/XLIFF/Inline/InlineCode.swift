/// An inline code: something in the text that is not text (core, section 4.7.2).
public protocol InlineCode: ElementView {}

extension Placeholder: InlineCode {}
extension PairedCode: InlineCode {}
extension StartCode: InlineCode {}
extension EndCode: InlineCode {}

extension InlineCode {
  /// Its id, the same in source and target.
  public var id: String? {
    get { self[.id] }
    set { self[.id] = newValue }
  }

  /// What it is; needed where there is a subtype.
  public var type: CodeType? {
    get { self[.type] }
    set { self[.type] = newValue }
  }

  /// What it is more closely, as `authority:value`.
  public var subType: String? {
    get { self[.subType] }
    set { self[.subType] = newValue }
  }

  /// Whether the target may have it more than once.
  public var canCopy: Bool? {
    get { self[.canCopy] }
    set { self[.canCopy] = newValue }
  }

  /// Whether the target may leave it out.
  public var canDelete: Bool? {
    get { self[.canDelete] }
    set { self[.canDelete] = newValue }
  }

  /// Whether the target may have it in another place.
  public var canReorder: CanReorder? {
    get { self[.canReorder] }
    set { self[.canReorder] = newValue }
  }

  /// The id of the code that it is a copy of.
  public var copyOf: String? {
    get { self[.copyOf] }
    set { self[.copyOf] = newValue }
  }
}

/// An inline code of one tag: `ph`, `sc` or `ec`.
public protocol SingleCode: InlineCode {}

extension Placeholder: SingleCode {}
extension StartCode: SingleCode {}
extension EndCode: SingleCode {}

extension SingleCode {
  /// The id of the `data` with its original text.
  public var dataRef: String? {
    get { self["dataRef"] }
    set { self["dataRef"] = newValue }
  }

  /// What to show in its stead.
  public var display: String? {
    get { self["disp"] }
    set { self["disp"] = newValue }
  }

  /// What it is worth as plain text.
  public var equivalent: String? {
    get { self["equiv"] }
    set { self["equiv"] = newValue }
  }

  /// The ids of units with text that belongs into it.
  public var subFlows: [String]? {
    get { self["subFlows"] }
    set { self["subFlows"] = newValue }
  }
}

/// An inline code around text, whole or half of one: `pc`, `sc` or `ec`.
public protocol SpanningCode: InlineCode {}

extension PairedCode: SpanningCode {}
extension StartCode: SpanningCode {}
extension EndCode: SpanningCode {}

extension SpanningCode {
  /// Whether it may overlap other spans.
  public var canOverlap: Bool? {
    get { self[.canOverlap] }
    set { self[.canOverlap] = newValue }
  }

  /// The direction of the text in it.
  public var direction: Direction? {
    get { self["dir"] }
    set { self["dir"] = newValue }
  }
}
