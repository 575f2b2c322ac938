/// What an element may hold, as the schemas say it, and the prose where the schemas are too lax.
///
/// An object, since it is handed on for each element.
final class ElementGrammar: Sendable {
  /// Attributes without a namespace, and those of `xml:`.
  let attributes: [Name: AttributeType]
  /// The same, for quick search.
  let types: NameMap<AttributeType>
  /// Those of them that must be there.
  let required: [Name]
  /// Children in their order.
  let content: [Slot]
  /// What may stand in each place of the order, for quick search.
  private let admitted: [NameSet]
  /// Whether text may stand between the children.
  let holdsText: Bool
  /// Which attributes of other namespaces it may have.
  let foreignAttributes: Foreign

  init(
    attributes: [Name: AttributeType] = [:], required: [Name] = [], content: [Slot] = [],
    holdsText: Bool = false, foreignAttributes: Foreign = .none
  ) {
    self.attributes = attributes
    types = NameMap(attributes)
    self.required = required
    self.content = content
    admitted = content.map { NameSet($0.names) }
    self.holdsText = holdsText
    self.foreignAttributes = foreignAttributes
  }

  /// What of other namespaces may stand in a place.
  enum Foreign: Sendable {
    case none
    /// Attributes of modules only.
    case modules
    /// Attributes of one namespace.
    case only(Namespace)
    /// Attributes of modules and extensions, not those of `xml:`.
    case modulesAndExtensions
    /// Anything.
    case any
  }

  /// Children of certain names in one place of the order.
  struct Slot: Sendable {
    /// No names stand for elements of other namespaces: extensions, and modules that allow it.
    let names: [Name]
    let count: ClosedRange<Int>

    /// A place for elements of certain names.
    init(_ names: [Name], _ count: ClosedRange<Int>) {
      self.names = names
      self.count = count
    }

    /// A place for modules and extensions.
    static let foreign = Slot([], .any)
  }
}

extension ElementGrammar {
  /// The first of some places of the order where a child may stand, in an element of another
  /// namespace or the same.
  func place(of name: Name.Code, in parent: Name.Code, among places: Range<Int>) -> Int? {
    for index in places {
      let isAdmitted =
        admitted[index].isEmpty
        ? name.namespace != parent.namespace : admitted[index].contains(name)
      if isAdmitted { return index }
    }
    return nil
  }
}

extension ClosedRange<Int> {
  static let one = 1...1
  static let optional = 0...1
  static let any = 0...Int.max
  static let some = 1...Int.max
}
