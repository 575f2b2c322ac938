import Testing

@testable import Languages

@Suite struct TrigramsTests {
  @Test("A number is the weight of the trigrams after it")
  func weights() {
    let weights = Trigrams("6 teâ õõz\n5 _ǩe").weights
    #expect(weights.map { String($0.trigram) } == ["teâ", "õõz", "_ǩe"])
    #expect(weights.map(\.weight) == [6, 6, 5])
  }

  @Test("Every table has three letters of some alphabet in each entry, and each entry once")
  func tables() {
    let codes = TrigramScores(LanguageProfile.all).codes
    for profile in LanguageProfile.all {
      let weights = profile.trigrams.weights
      #expect(Set(weights.map(\.trigram)).count == weights.count)
      #expect((200...300).contains(weights.count))
      for (trigram, weight) in weights {
        #expect(trigram.unicodeScalars.count == 3 && (1...9).contains(weight), "\(trigram)")
        let letters = trigram.unicodeScalars.filter { $0 != "_" }
        #expect(letters.allSatisfy { codes.code($0) > LetterCodes.otherLetter }, "\(trigram)")
      }
    }
  }

  @Test("There is room for every letter and every language")
  func limits() {
    let alphabets = LanguageProfile.all.map(\.alphabet.letters)
    #expect(alphabets.reduce(into: Set()) { $0.formUnion($1) }.count < 58)
    #expect(LanguageProfile.all.count <= TrigramScores.Scores.scalarCount)
  }
}
