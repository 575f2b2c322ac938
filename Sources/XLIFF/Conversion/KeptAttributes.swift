/// What only 2.x can say, in documents of 1.2: attributes in the namespace of 2.x, with the prefix
/// `xlf2`, and elements of it and of its modules as they are, where 1.2 lets extensions stand.
enum KeptAttributes {
  /// The prefix, to be declared at the root: a writer of 1.2 does not know its URI.
  static let declaration = Attribute.declaration(
    prefix: "xlf2", uri: "urn:oasis:names:tc:xliff:document:2.0")

  /// The name by which 1.2 keeps an attribute of 2.x.
  static func name(_ name: Name) -> Name {
    name.namespace == .none ? Name(.core, name.local, prefix: "xlf2") : name
  }
}

extension Element {
  /// The attributes of 2.x that an element of 1.2 keeps.
  var keptAttributes: [Attribute] {
    attributes.filter { $0.name.namespace == .core }
      .map { Attribute(Name(stringLiteral: $0.name.local), $0.value) }
  }

  /// An attribute of 2.x that an element of 1.2 keeps.
  func kept(_ local: String) -> String? { self[Name(.core, local, prefix: "xlf2")] }

  /// The attributes of `xml:`.
  var xmlAttributes: [Attribute] { attributes.filter { $0.name.namespace == .xml } }

  /// The attributes of extensions and modules.
  var foreignAttributes: [Attribute] {
    attributes.filter { attribute in
      switch attribute.name.namespace {
      case .none, .core, .v12, .xml, .xmlns: false
      default: true
      }
    }
  }

  /// Sets attributes that are not there yet.
  mutating func fill(_ attributes: [Attribute]) {
    for attribute in attributes where !has(attribute.name) {
      self[attribute.name] = attribute.value
    }
  }
}
