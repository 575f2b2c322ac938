/// An element of one kind, with properties for what the specification says about it.
///
/// A view is a value that holds its element: to change a document, take a view, change it and put it
/// back. Attributes that are absent, or that hold no legal value, read as `nil`.
public protocol ElementView: Equatable, Sendable {
  /// The name of the elements that this is a view of.
  static var name: Name { get }
  /// Where a child of a name stands among the others: children are kept in ascending rank.
  static func rank(of child: Name) -> Int
  /// The element itself.
  var element: Element { get set }
  /// A view of an element, which must have the name of this view.
  init(element: Element)
}

extension ElementView {
  /// Children stand in the order in which they are added.
  public static func rank(of child: Name) -> Int { 0 }

  /// The value of an attribute of the element.
  public subscript<Value: AttributeValue>(name: Name) -> Value? {
    get { element[name] }
    set { element[name] = newValue }
  }

  /// An element with this view's name and the attributes that have a value, in order.
  static func make(_ attributes: KeyValuePairs<Name, String?>, content: [Node] = []) -> Self {
    make(attributes) { $0.append(content) }
  }

  /// An element with this view's name, the attributes that have a value, and content put into it.
  static func make(
    _ attributes: KeyValuePairs<Name, String?>, content: (inout ElementBuilder) -> Void
  ) -> Self {
    Self(
      element: Element(name) { element in
        for (name, value) in attributes { element.set(name, to: value) }
        content(&element)
      })
  }
}

extension Element {
  /// A view of this element, if it has that view's name.
  public func view<View: ElementView>(_: View.Type) -> View? {
    isNamed(View.name) ? View(element: self) : nil
  }
}

/// Children as views.
extension ElementView {
  /// All children of one kind, in order.
  func children<Child: ElementView>(_: Child.Type = Child.self) -> [Child] {
    element.elements.filter { $0.isNamed(Child.name) }.map(Child.init)
  }

  /// The first child of one kind.
  func child<Child: ElementView>(_: Child.Type = Child.self) -> Child? {
    element.first(Child.name).map(Child.init)
  }

  /// Replaces the children of one kind: each in the place of the one before, more of them after it.
  mutating func setChildren<Child: ElementView>(_ views: [Child]) {
    setChildren(named: Child.name, to: views.map { $0.element })
  }

  /// Replaces the child of one kind, or removes it.
  mutating func setChild<Child: ElementView>(_ view: Child?) {
    setChildren(view.map { [$0] } ?? [])
  }

  /// Replaces the children of one name.
  mutating func setChildren(named name: Name, to elements: [Element]) {
    for element in element.replaceElements(named: name, by: elements) { insert(element) }
  }

  /// Replaces what is in the child of a name, or removes that child.
  mutating func setContent(_ content: [Node]?, of name: Name) {
    guard let content else { return setChildren(named: name, to: []) }
    var child = element.first(name) ?? Element(name)
    child.content = content
    setChildren(named: name, to: [child])
  }

  /// Puts a child after the last one that belongs before it.
  mutating func insert(_ child: Element) {
    let rank = Self.rank(of: child.name)
    element.insert(child) { Self.rank(of: $0) <= rank }
  }
}

/// Views inside an element that only holds them, as notes are in `notes`.
extension ElementView {
  func list<Child: ElementView>(_: Child.Type = Child.self, in container: Name) -> [Child] {
    element.first(container)?.elements.filter { $0.isNamed(Child.name) }.map(Child.init) ?? []
  }

  /// Replaces the views in a container, which goes when it has none left.
  mutating func setList<Child: ElementView>(_ views: [Child], in container: Name) {
    guard !views.isEmpty else { return setChildren(named: container, to: []) }
    guard var list = element.first(container) else {
      return insert(Element(container) { list in views.forEach { list.append(.element($0)) } })
    }
    for new in list.replaceElements(named: Child.name, by: views.map { $0.element }) {
      list.append(.element(new))
    }
    setChildren(named: container, to: [list])
  }
}
