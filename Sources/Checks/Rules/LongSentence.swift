package import Catalogue
import ICU

/// A sentence too long for plain language.
package struct LongSentence: TextRule {
  package init() {}

  package let triggers: TextTraits = .any

  /// In words; Finnish says with one what other languages say with two.
  private static let longest = 25

  package let description = RuleDescription(
    id: "long-sentence", severity: .note,
    summary: "A sentence is too long for plain language.",
    explanation:
      "A sentence of more than 25 words has to be read twice, and is hard to translate. Make two of "
      + "it, or a list.",
    bad: "Palvelu on tarkoitettu sinulle, jos olet yli 65-vuotias, asut yksin tai puolisosi kanssa "
      + "ja tarvitset arkeesi apua, jota läheisesi, ystäväsi tai naapurisi eivät pysty antamaan "
      + "ilman, että heidän oma jaksamisensa vaarantuu.",
    good: "Palvelu on sinulle, jos olet yli 65-vuotias ja tarvitset apua arkeen.",
    locales: ["fi"])

  package func faults(in text: CheckedText) -> [Fault] {
    let words = text.words
    guard words.count > Self.longest else { return [] }
    return text.sentences(of: words).filter { $0.count > Self.longest }.map { sentence in
      Fault(
        "a sentence of \(sentence.count) words",
        at: words[sentence.lowerBound].lowerBound..<words[sentence.upperBound - 1].upperBound)
    }
  }
}

extension CheckedText {
  /// Its sentences, as positions in ``words``; where the end of one is in doubt it ends.
  fileprivate func sentences(of words: [Range<Int>]) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    for next in words.indices.dropFirst() where isEnd(words[next - 1], before: words[next]) {
      sentences.append(start..<next)
      start = next
    }
    return sentences + [start..<words.count]
  }

  /// Whether a sentence ends in front of a word: by a mark with a space behind it, where the word has
  /// a capital.
  private func isEnd(_ word: Range<Int>, before next: Range<Int>) -> Bool {
    let range = word.upperBound..<next.lowerBound
    if range.count == 1, text.utf8Span.span.hasByte(" ", at: range.lowerBound) { return false }
    let gap = part(range).unicodeScalars
    guard gap.contains(where: { ".!?…:;\n".unicodeScalars.contains($0) }) else { return false }
    return gap.contains("\n")
      || gap.contains(" ") && part(next).unicodeScalars.first?.isUppercase == true
  }
}
