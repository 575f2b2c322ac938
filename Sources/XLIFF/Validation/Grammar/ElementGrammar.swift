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
    let names: [Name]
    /// Whether elements of other namespaces may stand here: extensions, and modules that allow it.
    let holdsForeign: Bool
    let count: ClosedRange<Int>

    /// A place for elements of certain names.
    init(_ names: [Name], _ count: ClosedRange<Int>) {
      self.names = names
      self.count = count
      holdsForeign = false
    }

    private init() {
      names = []
      count = 0...Int.max
      holdsForeign = true
    }

    /// A place for modules and extensions.
    static let foreign = Slot()
  }
}

extension ElementGrammar.Slot {
  /// Whether an element of a name may stand here, in an element of another namespace or the same.
  func admits(_ name: Name, in parent: Name) -> Bool {
    holdsForeign ? name.namespace != parent.namespace : names.contains(name)
  }
}

extension ClosedRange<Int> {
  static let one = 1...1
  static let optional = 0...1
  static let any = 0...Int.max
  static let some = 1...Int.max
}
