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
    get { self[Name(.sizeRestriction, "storageRestriction")] }
    set { self[Name(.sizeRestriction, "storageRestriction")] = newValue }
  }

  /// The limit of size, as the general profile says.
  public var sizeRestriction: String? {
    get { self[Name(.sizeRestriction, "sizeRestriction")] }
    set { self[Name(.sizeRestriction, "sizeRestriction")] = newValue }
  }
}

extension InlineCode {
  /// What it counts as, of storage.
  public var equivalentStorage: String? {
    get { self[Name(.sizeRestriction, "equivStorage")] }
    set { self[Name(.sizeRestriction, "equivStorage")] = newValue }
  }

  /// What it counts as, of size.
  public var sizeInfo: String? {
    get { self[Name(.sizeRestriction, "sizeInfo")] }
    set { self[Name(.sizeRestriction, "sizeInfo")] = newValue }
  }

  /// The id of the `slr:data` that says what it counts as.
  public var sizeInfoReference: String? {
    get { self[Name(.sizeRestriction, "sizeInfoRef")] }
    set { self[Name(.sizeRestriction, "sizeInfoRef")] = newValue }
  }
}

extension File {
  /// How sizes are counted in this file (`slr:profiles`).
  public var sizeProfiles: SizeProfiles? {
    get { child() }
    set { setChild(newValue) }
  }
}
