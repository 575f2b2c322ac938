/// An XML namespace, with those of XLIFF known by name.
///
/// `core` stands for the core namespace of 2.0 and 2.1 and for that of 2.2: the same code reads and
/// builds all of them, and the document's version decides which URI is declared.
public enum Namespace: Hashable, Sendable {
  /// No namespace: where XLIFF's own attributes live.
  case none
  /// XLIFF 2.0, 2.1 or 2.2 core.
  case core
  /// XLIFF 1.2, and 1.1 and 1.0, which are read as it.
  case v12
  /// The `xml:` prefix.
  case xml
  /// Namespace declarations: `xmlns` and `xmlns:` attributes.
  case xmlns
  /// The translation candidates module.
  case matches
  /// The glossary module.
  case glossary
  /// The format style module.
  case formatStyle
  /// The metadata module.
  case metadata
  /// The resource data module.
  case resourceData
  /// The size and length restriction module.
  case sizeRestriction
  /// The validation module.
  case validation
  /// The change tracking module.
  case changeTracking
  /// The plural, gender and select module of 2.2.
  case pluralGenderSelect
  /// The W3C's Internationalization Tag Set.
  case its
  /// XLIFF's extension of ITS.
  case itsm
  /// Any other namespace, by its URI.
  case other(String)
}

extension Namespace {
  private static let byURI: [String: Namespace] = {
    var table = Dictionary(uniqueKeysWithValues: known.dropFirst().map { ($0.uri, $0) })
    table["urn:oasis:names:tc:xliff:document:2.2"] = .core
    table["urn:oasis:names:tc:xliff:document:1.1"] = .v12
    return table
  }()

  /// All but `other`, by their numbers.
  private static let known: [Namespace] = [
    .none, .core, .v12, .xml, .xmlns, .matches, .glossary, .formatStyle, .metadata, .resourceData,
    .sizeRestriction, .validation, .changeTracking, .pluralGenderSelect, .its, .itsm,
  ]

  /// The namespace with this URI; the empty URI is no namespace.
  public init(uri: String) {
    self = uri.isEmpty ? .none : Self.byURI[uri] ?? .other(uri)
  }

  /// The URI; of `core`, that of 2.0 and 2.1.
  public var uri: String {
    switch self {
    case .none: ""
    case .core: "urn:oasis:names:tc:xliff:document:2.0"
    case .v12: "urn:oasis:names:tc:xliff:document:1.2"
    case .xml: "http://www.w3.org/XML/1998/namespace"
    case .xmlns: "http://www.w3.org/2000/xmlns/"
    case .matches: "urn:oasis:names:tc:xliff:matches:2.0"
    case .glossary: "urn:oasis:names:tc:xliff:glossary:2.0"
    case .formatStyle: "urn:oasis:names:tc:xliff:fs:2.0"
    case .metadata: "urn:oasis:names:tc:xliff:metadata:2.0"
    case .resourceData: "urn:oasis:names:tc:xliff:resourcedata:2.0"
    case .sizeRestriction: "urn:oasis:names:tc:xliff:sizerestriction:2.0"
    case .validation: "urn:oasis:names:tc:xliff:validation:2.0"
    case .changeTracking: "urn:oasis:names:tc:xliff:changetracking:2.0"
    case .pluralGenderSelect: "urn:oasis:names:tc:xliff:pgs:1.0"
    case .its: "http://www.w3.org/2005/11/its"
    case .itsm: "urn:oasis:names:tc:xliff:itsm:2.1"
    case .other(let uri): uri
    }
  }

  /// The prefix that the specification uses for it; empty for core, and for what it does not know.
  public var usualPrefix: String {
    switch self {
    case .none, .core, .v12, .other: ""
    case .xml: "xml"
    case .xmlns: "xmlns"
    case .matches: "mtc"
    case .glossary: "gls"
    case .formatStyle: "fs"
    case .metadata: "mda"
    case .resourceData: "res"
    case .sizeRestriction: "slr"
    case .validation: "val"
    case .changeTracking: "ctr"
    case .pluralGenderSelect: "pgs"
    case .its: "its"
    case .itsm: "itsm"
    }
  }
}

/// Numbers, for compact storage.
extension Namespace {
  /// The number of every namespace that has no name here.
  static let otherNumber: UInt8 = 127

  /// The number of the namespace.
  var number: UInt8 {
    switch self {
    case .none: 0
    case .core: 1
    case .v12: 2
    case .xml: 3
    case .xmlns: 4
    case .matches: 5
    case .glossary: 6
    case .formatStyle: 7
    case .metadata: 8
    case .resourceData: 9
    case .sizeRestriction: 10
    case .validation: 11
    case .changeTracking: 12
    case .pluralGenderSelect: 13
    case .its: 14
    case .itsm: 15
    case .other: Self.otherNumber
    }
  }

  /// The namespace of a number, except `other`.
  init?(number: UInt8) {
    guard number < Self.known.count else { return nil }
    self = Self.known[Int(number)]
  }
}
