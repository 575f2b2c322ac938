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
    guard text.words.count > Self.longest else { return [] }
    return text.sentences.filter { $0.count > Self.longest }.map { sentence in
      let words = text.words[sentence]
      let range = words.first.map { $0.lowerBound..<(words.last ?? $0).upperBound }
      return Fault("a sentence of \(sentence.count) words", at: range)
    }
  }
}

extension CheckedText {
  /// Its sentences, as positions in ``words``; where the end of one is in doubt it ends.
  fileprivate var sentences: [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    for next in words.indices.dropFirst() where isEnd(before: next) {
      sentences.append(start..<next)
      start = next
    }
    return sentences + [start..<words.count]
  }

  /// Whether a sentence ends in front of a word: by a mark with a space behind it, where the word has
  /// a capital.
  private func isEnd(before word: Int) -> Bool {
    let gap = part(words[word - 1].upperBound..<words[word].lowerBound).unicodeScalars
    guard gap.contains(where: { ".!?…:;\n".unicodeScalars.contains($0) }) else { return false }
    return gap.contains("\n")
      || gap.contains(" ")
        && part(words[word]).unicodeScalars.first?.isUppercase == true
  }
}
