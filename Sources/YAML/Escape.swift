/// The escapes of a double-quoted scalar (YAML 1.2.2, section 5.7).
struct Escape {
  /// The bytes of the escape, backslash included.
  let length: Int
  /// What it stands for.
  let scalar: Unicode.Scalar

  /// The escape whose backslash is at the index; nil where there is none that is known.
  init?(in bytes: [UInt8], at index: Int) {
    guard index + 1 < bytes.count else { return nil }
    let digits: Int
    switch bytes[index + 1] {
    case UInt8(ascii: "x"): digits = 2
    case UInt8(ascii: "u"): digits = 4
    case UInt8(ascii: "U"): digits = 8
    case let letter:
      guard let scalar = Self.meaning(of: letter) else { return nil }
      (self.length, self.scalar) = (2, scalar)
      return
    }
    guard let scalar = Self.scalar(bytes.dropFirst(index + 2).prefix(digits), digits) else {
      return nil
    }
    (self.length, self.scalar) = (2 + digits, scalar)
  }

  private static func scalar(_ digits: ArraySlice<UInt8>, _ count: Int) -> Unicode.Scalar? {
    guard digits.count == count else { return nil }
    var value: UInt32 = 0
    for digit in digits {
      guard let number = Character(Unicode.Scalar(digit)).hexDigitValue else { return nil }
      value = value << 4 | UInt32(number)
    }
    return Unicode.Scalar(value)
  }

  private static func meaning(of letter: UInt8) -> Unicode.Scalar? {
    switch Unicode.Scalar(letter) {
    case "0": "\0"
    case "a": "\u{07}"
    case "b": "\u{08}"
    case "t", "\t": "\t"
    case "n": "\n"
    case "v": "\u{0B}"
    case "f": "\u{0C}"
    case "r": "\r"
    case "e": "\u{1B}"
    case " ": " "
    case "\"": "\""
    case "/": "/"
    case "\\": "\\"
    case "N": "\u{85}"
    case "_": "\u{A0}"
    case "L": "\u{2028}"
    case "P": "\u{2029}"
    default: nil
    }
  }
}
