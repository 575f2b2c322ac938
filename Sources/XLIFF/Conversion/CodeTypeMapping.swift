/// What codes are: `ctype` of 1.2, `type` and `subType` of 2.x.
enum CodeTypeMapping {
  private static let table: [(old: String, type: String, subType: String?)] = [
    ("bold", "fmt", "xlf:b"), ("italic", "fmt", "xlf:i"), ("underlined", "fmt", "xlf:u"),
    ("lb", "fmt", "xlf:lb"), ("pb", "fmt", "xlf:pb"), ("link", "link", nil),
    ("image", "image", nil),
  ]

  /// The type and subtype of a `ctype`; one of a tool’s own is a subtype of `other`.
  static func types(of old: String) -> (type: String, subType: String?) {
    if let row = table.first(where: { $0.old == old }) { return (row.type, row.subType) }
    return ("other", OldValue.written(old))
  }

  /// The `ctype` of a type and subtype, if there is one that says the same.
  ///
  /// Codes that stand alone have other types than those around text.
  static func old(type: String?, subType: String?, standsAlone: Bool) -> String? {
    if let row = table.first(where: { $0.type == type && $0.subType == subType }) {
      return ["lb", "pb", "image"].contains(row.old) == standsAlone ? row.old : nil
    }
    return type == "other" ? subType.flatMap(OldValue.read) : nil
  }
}

/// A value of 1.2 where 2.x wants `authority:value`: `1.2:value`.
enum OldValue {
  /// `nil` where the value cannot be written so.
  static func written(_ value: String) -> String? {
    let text = "1.2:" + value
    return AttributeType.userDefined.accepts(text) ? text : nil
  }

  /// The value of 1.2, where it is one.
  static func read(_ text: String) -> String? {
    text.hasPrefix("1.2:") ? String(text.dropFirst(4)) : nil
  }
}
