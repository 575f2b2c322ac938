/// What a file, a group or a unit says of the text in it.
///
/// What it does not say it has from the element around it, a file from the defaults: text is to be
/// translated, and segments may be split and joined.
extension Annotated {
  /// Whether its text is to be translated.
  public var translate: Bool? {
    get { self["translate"] }
    set { self["translate"] = newValue }
  }

  /// Whether segments may be split and joined.
  public var canResegment: Bool? {
    get { self["canResegment"] }
    set { self["canResegment"] = newValue }
  }

  /// The direction of source text.
  public var sourceDirection: Direction? {
    get { self["srcDir"] }
    set { self["srcDir"] = newValue }
  }

  /// The direction of target text.
  public var targetDirection: Direction? {
    get { self["trgDir"] }
    set { self["trgDir"] = newValue }
  }

  /// How white space in it is to be treated.
  public var space: Space? {
    get { self[.space] }
    set { self[.space] = newValue }
  }
}
