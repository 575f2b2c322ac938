package import Catalogue
import ICU

/// A space where none belongs beside a punctuation mark, or none where one does.
package struct PunctuationSpace: TextRule {
  package init() {}

  package let triggers: TextTraits = [.spacedPunctuation, .tightPunctuation]

  package let description = RuleDescription(
    id: "punctuation-space", severity: .warning,
    summary: "Wrong spacing beside a punctuation mark or bracket.",
    explanation:
      "Marks stand at the word before them, with a space after; brackets at what they hold. A space "
      + "before a mark can part the two at a line's end. Colons before endings ('EU:n'), ellipses "
      + "and addresses are left alone.",
    bad: "Palvelu on maksuton , mutta varaa aika.", good: "Palvelu on maksuton, mutta varaa aika.")

  package func faults(in text: CheckedText) -> [Fault] {
    text.proseRanges.flatMap { Marks(of: text, at: $0).faults }
  }
}

/// The marks of a piece of prose, each with what stands around it.
private struct Marks {
  private let scalars: [Unicode.Scalar]
  /// The offset of each in the text, and of the end.
  private let offsets: [Int]
  /// Whether what follows it is code, an address or the like.
  private let isBeforeCode: Bool

  init(of text: CheckedText, at range: Range<Int>) {
    scalars = Array(text.part(range).unicodeScalars)
    offsets = scalars.reduce(into: [range.lowerBound]) { offsets, scalar in
      offsets.append((offsets.last ?? 0) + UTF8.width(scalar))
    }
    isBeforeCode = range.upperBound < text.text.utf8.count
  }

  var faults: [Fault] {
    scalars.indices.compactMap { index in
      switch scalars[index] {
      case ",", ";", "!", "?", ".", ":", ")", "]": looseFault(at: index) ?? tightFault(at: index)
      case "(", "[": openingFault(at: index)
      default: nil
      }
    }
  }

  private subscript(index: Int) -> Unicode.Scalar? {
    scalars.indices.contains(index) ? scalars[index] : nil
  }

  private func looseFault(at index: Int) -> Fault? {
    guard self[index - 1] == " ", self[index - 2]?.isText == true,
      self[index + 1]?.isWhitespace ?? !isBeforeCode, !isRatio(at: index)
    else { return nil }
    return Fault("a space before '\(scalars[index])'", at: bytes(of: index - 1), repair: "")
  }

  /// Whether this is the colon of `1 : 2`.
  private func isRatio(at index: Int) -> Bool {
    scalars[index] == ":" && self[index - 2]?.isDigit == true && self[index + 2]?.isDigit == true
  }

  private func openingFault(at index: Int) -> Fault? {
    guard self[index + 1] == " ", self[index + 2]?.isText == true else { return nil }
    return Fault("a space after '\(scalars[index])'", at: bytes(of: index + 1), repair: "")
  }

  /// A fault where the next word begins right behind the mark.
  private func tightFault(at index: Int) -> Fault? {
    let isWrong =
      switch scalars[index] {
      case ",", ";", "!", "?": isBetweenWords(index)
      case ".": isBetweenWords(index) && startsSentence(at: index + 1)
      default: false
      }
    return isWrong ? Fault("no space after '\(scalars[index])'", at: bytes(of: index)) : nil
  }

  /// Whether two letters or more stand on either side.
  private func isBetweenWords(_ index: Int) -> Bool {
    [index - 2, index - 1, index + 1, index + 2].allSatisfy { self[$0]?.isLetter ?? false }
  }

  /// Whether a small letter ends a word here and a capital begins one.
  private func startsSentence(at index: Int) -> Bool {
    self[index - 2]?.category == .lowercaseLetter && self[index]?.category == .uppercaseLetter
      && self[index + 1]?.category == .lowercaseLetter
  }

  /// Where one code point stands in the text.
  private func bytes(of index: Int) -> Range<Int> { offsets[index]..<offsets[index + 1] }
}

extension Unicode.Scalar {
  /// Whether this is a letter, a digit or what closes a word.
  fileprivate var isText: Bool {
    isLetter || isDigit || ")]”\"»%€".unicodeScalars.contains(self)
  }
}
