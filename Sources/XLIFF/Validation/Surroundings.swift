/// What an element takes over from those around it.
struct Surroundings {
  private(set) var inherited = Inherited()
  private(set) var scope = Scope()
  private(set) var its = ITSScope()
  /// The validation rules that hold for targets.
  var rules = TargetRules()
}

extension Surroundings {
  /// The same, inside an element of structure.
  func inside(_ element: Element) -> Surroundings {
    var inner = self
    inner.inherited = inherited.inside(element)
    inner.scope = scope.inside(element)
    inner.its = its.inside(element)
    return inner
  }
}

/// The language and the treatment of white space that are inherited.
struct Inherited {
  var language: String?
  var space: String?

  /// The same, inside an element.
  func inside(_ element: Element) -> Inherited {
    Inherited(
      language: element[.language] ?? language, space: element[.space] ?? space)
  }
}
