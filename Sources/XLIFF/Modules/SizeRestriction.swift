/// What may have a limit of size (size and length restriction module).
public protocol SizeRestricted: ElementView {}

extension File: SizeRestricted {}
extension Group: SizeRestricted {}
extension Unit: SizeRestricted {}
extension Annotation: SizeRestricted {}
extension StartAnnotation: SizeRestricted {}

extension SizeRestricted {
  /// The limit of storage: `n`, `min,max`, `min,*` or `*`, counted as the storage profile says.
  public var storageRestriction: String? {
    get { self[.storageRestriction] }
    set { self[.storageRestriction] = newValue }
  }

  /// The limit of size, as the general profile says.
  public var sizeRestriction: String? {
    get { self[.sizeRestriction] }
    set { self[.sizeRestriction] = newValue }
  }
}

extension InlineCode {
  /// What it counts as, of storage.
  public var equivalentStorage: String? {
    get { self[.equivStorage] }
    set { self[.equivStorage] = newValue }
  }

  /// What it counts as, of size.
  public var sizeInfo: String? {
    get { self[.sizeInfo] }
    set { self[.sizeInfo] = newValue }
  }

  /// The id of the `slr:data` that says what it counts as.
  public var sizeInfoReference: String? {
    get { self[.sizeInfoRef] }
    set { self[.sizeInfoRef] = newValue }
  }
}

extension File {
  /// How sizes are counted in this file (`slr:profiles`).
  public var sizeProfiles: SizeProfiles? {
    get { child() }
    set { setChild(newValue) }
  }
}

/// Attributes of the module.
extension Name {
  /// `slr:storageRestriction`.
  public static let storageRestriction = Name(.sizeRestriction, "storageRestriction")
  /// `slr:sizeRestriction`.
  public static let sizeRestriction = Name(.sizeRestriction, "sizeRestriction")
  /// `slr:equivStorage`.
  public static let equivStorage = Name(.sizeRestriction, "equivStorage")
  /// `slr:sizeInfo`.
  public static let sizeInfo = Name(.sizeRestriction, "sizeInfo")
  /// `slr:sizeInfoRef`.
  public static let sizeInfoRef = Name(.sizeRestriction, "sizeInfoRef")
}
