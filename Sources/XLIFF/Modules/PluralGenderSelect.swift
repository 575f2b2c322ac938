extension Unit {
  /// What its segments are chosen by, such as `plural:count`.
  public var selectors: String? {
    get { self[Name(.pluralGenderSelect, "switch")] }
    set { self[Name(.pluralGenderSelect, "switch")] = newValue }
  }
}

extension Segment {
  /// The values of the unit’s selectors for which it is chosen.
  public var selection: String? {
    get { self[Name(.pluralGenderSelect, "case")] }
    set { self[Name(.pluralGenderSelect, "case")] = newValue }
  }
}
