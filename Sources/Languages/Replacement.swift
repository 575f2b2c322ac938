/// Puts other code points for some, by what stands around them.
struct Replacement: Sendable {
  /// The code points to look at.
  let targets: [Unicode.Scalar]

  /// For each byte, whether the UTF-8 of a target starts with it.
  private let isFirst: [Bool]

  /// What to put for the code point, nothing included; nil leaves it there.
  private let new: @Sendable (Place) -> String?

  init(_ targets: [Unicode.Scalar], by new: @escaping @Sendable (Place) -> String?) {
    self.targets = targets
    self.new = new
    let first = Set(targets.compactMap { String($0).utf8.first })
    isFirst = (0...UInt8.max).map(first.contains)
  }

  /// What it changes in a text, in order.
  func changes(in text: String) -> [Change] {
    let scalars = text.unicodeScalars
    let bytes = text.utf8Span.span
    var changes: [Change] = []
    for offset in bytes.indices where isFirst[Int(bytes[offset])] {
      let index = text.utf8.index(text.startIndex, offsetBy: offset)
      guard targets.contains(scalars[index]), let new = new(Place(in: scalars, at: index)) else {
        continue
      }
      changes.append(Change(range: offset..<offset + UTF8.width(scalars[index]), text: new))
    }
    return changes
  }

  /// The text after it; nil where nothing changes.
  func applied(to text: String) -> String? {
    let changes = changes(in: text)
    return changes.isEmpty ? nil : text.applying(changes)
  }
}
