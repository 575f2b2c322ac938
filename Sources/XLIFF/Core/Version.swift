/// A version of XLIFF.
public enum Version: String, AttributeValue, CaseIterable {
  /// XLIFF 1.2 (OASIS Standard, 2008).
  case v1_2 = "1.2"
  /// XLIFF 2.0 (OASIS Standard, 2014).
  case v2_0 = "2.0"
  /// XLIFF 2.1 (OASIS Standard, 2018).
  case v2_1 = "2.1"
  /// XLIFF 2.2 (Committee Specification 01, 2025).
  case v2_2 = "2.2"

  /// The namespace of its elements.
  public var namespace: Namespace { self == .v1_2 ? .v12 : .core }

  /// The URI of that namespace: 2.0 and 2.1 share one, 2.2 has its own.
  public var uri: String {
    self == .v2_2 ? "urn:oasis:names:tc:xliff:document:2.2" : namespace.uri
  }
}
