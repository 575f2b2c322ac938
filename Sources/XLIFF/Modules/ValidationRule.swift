/// A rule that targets must keep (validation module, `val:rule`).
public struct ValidationRule: ElementView {
  /// The element.
  public var element: Element

  /// A view of a `val:rule` element.
  public init(element: Element) {
    self.element = element
  }

  /// A rule that says nothing yet: set exactly one of its conditions.
  public init() {
    self = .make([:])
  }
}

extension ValidationRule {
  /// `rule` of the validation module.
  public static let name = Name(.validation, "rule")

  /// A text that must be in the target.
  public var isPresent: String? {
    get { self["isPresent"] }
    set { self["isPresent"] = newValue }
  }

  /// How many times it must be there, where that matters.
  public var occurs: Int? {
    get { self["occurs"] }
    set { self["occurs"] = newValue }
  }

  /// A text that must not be in the target.
  public var isNotPresent: String? {
    get { self["isNotPresent"] }
    set { self["isNotPresent"] = newValue }
  }

  /// How the target must begin.
  public var startsWith: String? {
    get { self["startsWith"] }
    set { self["startsWith"] = newValue }
  }

  /// How the target must end.
  public var endsWith: String? {
    get { self["endsWith"] }
    set { self["endsWith"] = newValue }
  }

  /// Whether the same must be so in the source; no where not said.
  public var existsInSource: Bool? {
    get { self["existsInSource"] }
    set { self["existsInSource"] = newValue }
  }

  /// Whether case counts; yes where not said.
  public var isCaseSensitive: Bool? {
    get { self["caseSensitive"] }
    set { self["caseSensitive"] = newValue }
  }

  /// The form in which texts are compared; NFC where not said.
  public var normalization: Normalization? {
    get { self["normalization"] }
    set { self["normalization"] = newValue }
  }

  /// Whether the rule, inherited from above, does not hold here.
  public var isDisabled: Bool? {
    get { self["disabled"] }
    set { self["disabled"] = newValue }
  }
}

extension Annotated {
  /// Rules that the targets in it must keep, besides those of what it is in (validation module).
  public var validationRules: [ValidationRule] {
    get { list(in: Name(.validation, "validation")) }
    set { setList(newValue, in: Name(.validation, "validation")) }
  }
}
