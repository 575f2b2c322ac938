/// A character reference such as `&amp;`, `&#228;` or `&#xE4;` (CommonMark 0.30, section 2.5).
struct CharacterReference {
  /// Its length in bytes.
  let length: Int
  /// What it stands for.
  let characters: String

  /// The longest name has 31 letters.
  private static let longest = 33

  /// Reads the reference that begins with an ampersand; nil where it only looks like one.
  init?(at start: Int, in bytes: [UInt8]) {
    let rest = bytes[start...].dropFirst().prefix(Self.longest)
    let name = rest.prefix { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "#") }
    guard name.endIndex < rest.endIndex, bytes[name.endIndex] == UInt8(ascii: ";") else {
      return nil
    }
    let written = bytes[start...name.endIndex]
    guard let characters = Self.characters(of: written) else { return nil }
    (length, self.characters) = (written.count, characters)
  }

  /// cmark knows the names: what it reads differently from what is written is a reference.
  private static func characters(of written: ArraySlice<UInt8>) -> String? {
    let tree = Tree(parsing: Array(written))
    guard let read = tree.document?.firstChild?.firstChild?.literal, !read.elementsEqual(written)
    else { return nil }
    return String(decoding: read, as: UTF8.self)
  }
}
