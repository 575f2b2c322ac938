internal import ICU

/// A code point in its text, for a fix to look around.
struct Place {
  /// How far a fix looks for the ends of a word or an address, in code points.
  ///
  /// Words are shorter, and without a limit a long run of marks would cost its length squared.
  private static let reach = 64

  private let text: String.UnicodeScalarView
  private let index: String.Index

  init(in text: String.UnicodeScalarView, at index: String.Index) {
    self.text = text
    self.index = index
  }

  /// The code point itself.
  var scalar: Unicode.Scalar { text[index] }

  /// The code point before it.
  var previous: Unicode.Scalar? {
    index > text.startIndex ? text[text.index(before: index)] : nil
  }

  /// The code point after it.
  var next: Unicode.Scalar? {
    let next = text.index(after: index)
    return next < text.endIndex ? text[next] : nil
  }

  /// All that stands after it.
  var after: Substring.UnicodeScalarView { text[index...].dropFirst() }

  /// The run around it, itself included, of code points that `belongs` accepts; nil past the reach.
  func run(where belongs: (Unicode.Scalar) -> Bool) -> [Unicode.Scalar]? {
    let left = text[..<index].reversed().prefix(Self.reach).prefix(while: belongs)
    let right = after.prefix(Self.reach).prefix(while: belongs)
    guard max(left.count, right.count) < Self.reach else { return nil }
    return left.reversed() + [scalar] + right
  }

  /// Whether it may be part of a web or e-mail address, where every code point counts.
  var isInAddress: Bool {
    guard let token = run(where: { !$0.isWhitespace }) else { return true }
    let text = String(String.UnicodeScalarView(token))
    return ["://", "www.", "@"].contains { text.contains($0) }
  }
}
