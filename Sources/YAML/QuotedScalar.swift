/// The value of a quoted scalar that stands on one line.
enum QuotedScalar {
  static func value(of range: Range<Int>, style: YAMLNode.Style, in bytes: [UInt8]) -> [UInt8] {
    var value: [UInt8] = []
    value.reserveCapacity(range.count)
    let contents = style.contents(of: range)
    var index = contents.lowerBound
    while index < contents.upperBound {
      let unit = QuotedUnit(in: bytes, at: index, style: style)
      if let scalar = unit.scalar {
        value.append(contentsOf: Unicode.UTF8.encode(scalar) ?? .init())
      } else {
        value.append(bytes[index])
      }
      index += unit.length
    }
    return value
  }
}

/// The smallest part of a quoted scalar that has a meaning: a byte or an escape.
struct QuotedUnit {
  /// The bytes it takes in the file.
  let length: Int
  /// What an escape stands for; nil where the byte stands for itself.
  let scalar: Unicode.Scalar?

  init(in bytes: [UInt8], at index: Int, style: YAMLNode.Style) {
    switch (style, bytes[index]) {
    case (.single, Byte.apostrophe): (length, scalar) = (2, "'")
    case (.double, Byte.backslash):
      let escape = Escape(in: bytes, at: index)
      (length, scalar) = (escape?.length ?? 1, escape?.scalar)
    default: (length, scalar) = (1, nil)
    }
  }

  /// The bytes it takes in the value.
  var valueLength: Int { scalar.map { UTF8.width($0) } ?? 1 }
}
