/// Limits: `maxwidth` in characters and `maxbytes` of 1.2, the size and length restriction of 2.x.
enum SizeMapping {
  /// The attributes of 1.2 for the limits of an element of 2.x.
  static func old(_ element: Element) -> [Attribute] {
    var result: [Attribute] = []
    if let (least, greatest) = range(.sizeRestriction, of: element) {
      if let greatest { result.append(Attribute("maxwidth", greatest)) }
      if let least { result.append(Attribute("minwidth", least)) }
      if !result.isEmpty { result.append(Attribute("size-unit", "char")) }
    }
    if let (least, greatest) = range(.storageRestriction, of: element) {
      if let greatest { result.append(Attribute("maxbytes", greatest)) }
      if let least { result.append(Attribute("minbytes", least)) }
    }
    return result
  }

  /// The two values of `n`, `n,n`, `n,*` or `*`.
  private static func range(
    _ name: Name, of element: Element
  ) -> (least: String?, greatest: String?)? {
    guard let text: String = element[name] else { return nil }
    let parts = text.split(separator: ",").map { String($0) as String? }
    guard let last = parts.last, parts.count <= 2,
      parts.allSatisfy({ $0 == "*" || $0?.isSize == true })
    else { return nil }
    return (parts.count == 2 ? parts[0] : nil, last == "*" ? nil : last)
  }

  /// The names of the limits that ``new(_:)`` reads.
  static let names: Set<Name> = [
    "maxwidth", "minwidth", "size-unit", "maxbytes", "minbytes",
  ]

  /// The restrictions of 2.x for the limits of an element of 1.2; `nil` where it has none that can
  /// be said so: widths only in characters.
  static func new(_ element: Element) -> [Attribute]? {
    let hasWidth = element.has("maxwidth") || element.has("minwidth")
    if hasWidth && element["size-unit"] != "char" { return nil }
    let values = [
      (Name.sizeRestriction, restriction("minwidth", "maxwidth", of: element)),
      (Name.storageRestriction, restriction("minbytes", "maxbytes", of: element)),
    ]
    let attributes = values.compactMap { name, value in value.map { Attribute(name, $0) } }
    return attributes.isEmpty ? nil : attributes
  }

  private static func restriction(_ least: Name, _ greatest: Name, of element: Element) -> String? {
    let (minimum, maximum): (String?, String?) = (element[least], element[greatest])
    guard minimum?.isSize ?? true, maximum?.isSize ?? true else { return nil }
    return minimum.map { "\($0),\(maximum ?? "*")" } ?? maximum
  }

  /// The profiles by which ``new(_:)`` counts.
  static let profiles = SizeProfiles(general: "xliff:codepoints", storage: "xliff:utf8")
}

extension String {
  /// Whether it is digits only.
  fileprivate var isSize: Bool {
    !isEmpty && utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
  }
}
