package import Catalogue
import ICU

/// A text has in it what belongs to a web page or a program.
package struct WebDebris: TextRule {
  package init() {}

  package let triggers: TextTraits = .any

  package let description = RuleDescription(
    id: "web-debris", severity: .warning,
    summary: "Something came along from a web page or a program.",
    explanation:
      "Texts copied from web pages bring a link to the content, their title twice, or in a line a "
      + "character reference; texts from databases bring 'null' or 'undefined' for no value.",
    bad: "Siirry sisältöön Kotihoito", good: "Kotihoito")

  package func faults(in text: CheckedText) -> [Fault] {
    let bytes = text.text.utf8Span.span
    var faults: [Fault] = []
    let (words, lengths) = (text.words, Self.firstLengths.span)
    for (index, word) in words.enumerated() {
      let first = Int(bytes[word.lowerBound])
      guard lengths[first] >> word.count & 1 == 1 else { continue }
      for phrase in Self.phrases[first] where phrase.firstLength == word.count {
        if let found = phrase.debris(at: words[index...], of: text) { faults.append(found) }
      }
    }
    return faults + doubledTitle(in: text)
  }

  /// A fault where a text begins with the same words twice, each time with a capital.
  private func doubledTitle(in text: CheckedText) -> [Fault] {
    let words = text.words
    let bytes = text.text.utf8Span.span
    for length in 1..<max(words.count / 2 + 1, 1)
    where words[0].count == words[length].count && bytes.isEqual(words[0], words[length]) {
      let title = words[0].lowerBound..<words[length - 1].upperBound
      let again = words[length].lowerBound..<words[2 * length - 1].upperBound
      if bytes.isEqual(title, again), again.lowerBound == title.upperBound + 1,
        text.part(title).unicodeScalars.first?.isUppercase == true, text.isProse(title)
      {
        return [Fault("'\(text.part(title))' stands there twice", at: again)]
      }
    }
    return []
  }

  /// What to look for, by its first byte.
  private static let phrases: [[Phrase]] = {
    let phrases =
      [
        "null", "undefined", "NaN", "Siirry sisältöön", "Siirry pääsisältöön",
        "Siirry suoraan sisältöön", "Hyppää sisältöön", "Hyppää pääsisältöön",
        "Hoppa till innehåll", "Hoppa till innehållet", "Gå till innehållet",
        "Gå till huvudinnehållet", "Skip to content", "Skip to main content", "Lorem ipsum",
      ].map { Phrase($0) }
      + ["nbsp", "amp", "lt", "gt", "quot", "auml", "ouml", "aring", "shy"].map {
        Phrase($0, isReference: true)
      }
    return (0...UInt8.max).map { byte in phrases.filter { $0.text.utf8.first == byte } }
  }()

  /// By the first byte of a phrase, the lengths of first words as bits.
  private static let firstLengths: [UInt32] = phrases.map { phrases in
    phrases.reduce(0) { $0 | 1 << $1.firstLength }
  }
}

/// Words that no text has of its own.
private struct Phrase {
  let text: String
  /// Whether `&` and `;` stand around it.
  private let isReference: Bool
  private let wordCount: Int
  /// How many bytes its first word has.
  let firstLength: Int

  init(_ text: String, isReference: Bool = false) {
    self.text = text
    self.isReference = isReference
    let words = text.utf8.split(separator: 0x20)
    wordCount = words.count
    firstLength = words[0].count
  }

  /// A fault where the words of a text that are left begin with its own.
  func debris(at words: ArraySlice<Range<Int>>, of checked: CheckedText) -> Fault? {
    let bytes = checked.text.utf8Span.span
    guard let start = words.first?.lowerBound, let end = words.prefix(wordCount).last?.upperBound,
      end - start == text.utf8.count, bytes.starts(with: text.utf8Span.span, at: start)
    else { return nil }
    let range = start..<end
    if isReference {
      guard checked.kind == .line, bytes.hasByte("&", at: range.lowerBound - 1),
        bytes.hasByte(";", at: range.upperBound)
      else { return nil }
      return Fault(
        "'&\(text);' is a character in web pages only",
        at: range.lowerBound - 1..<range.upperBound + 1)
    }
    return checked.isProse(range) ? Fault("'\(text)' is no part of a text", at: range) : nil
  }
}
