/// How sizes are counted (size and length restriction module, `slr:profiles`).
public struct SizeProfiles: ElementView {
  /// The element.
  public var element: Element

  /// A view of an `slr:profiles` element.
  public init(element: Element) {
    self.element = element
  }

  /// Profiles, by name, and the normalisation of the text before it is counted by them.
  ///
  /// - Parameters:
  ///   - general: The profile of sizes, such as `xliff:codepoints`.
  ///   - storage: The profile of storage: `xliff:utf8`, `xliff:utf16` or `xliff:utf32` count bytes.
  ///   - normalization: The normalisation for both.
  public init(
    general: String? = nil, storage: String? = nil, normalization: Normalization? = nil
  ) {
    self = .make(["generalProfile": general, "storageProfile": storage])
    guard let form = normalization?.rawValue else { return }
    let attributes = [Attribute("general", form), Attribute("storage", form)]
    insert(Element(Name(.sizeRestriction, "normalization"), attributes))
  }
}

extension SizeProfiles {
  /// `profiles` of the size and length restriction module.
  public static let name = Name(.sizeRestriction, "profiles")

  /// The profile of sizes.
  public var general: String? {
    get { self["generalProfile"] }
    set { self["generalProfile"] = newValue }
  }

  /// The profile of storage.
  public var storage: String? {
    get { self["storageProfile"] }
    set { self["storageProfile"] = newValue }
  }

  /// The normalisation before sizes are counted; none where not said.
  public var generalNormalization: Normalization {
    element.first(Name(.sizeRestriction, "normalization"))?["general"] ?? .none
  }

  /// The normalisation before storage is counted; none where not said.
  public var storageNormalization: Normalization {
    element.first(Name(.sizeRestriction, "normalization"))?["storage"] ?? .none
  }
}

/// A Unicode normalisation form.
public enum Normalization: String, AttributeValue {
  /// The text as it is.
  case none
  /// Composed.
  case nfc
  /// Decomposed.
  case nfd
}
