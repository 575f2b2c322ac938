import Catalogue
import Checks
import Testing

@Suite("long-sentence")
struct LongSentenceTests {
  private func words(_ count: Int) -> String {
    "Asiakas" + String(repeating: " ja läheinen", count: (count - 1) / 2)
      + (count.isMultiple(of: 2) ? " tapaa" : "")
  }

  @Test("A sentence of more than 25 words is found, wherever it stands in a text")
  func found() {
    let long = words(26)
    #expect(LongSentence().messages(long) == ["a sentence of 26 words"])
    #expect(LongSentence().marked("Hyvä. \(long). Hyvä.") == [long])
    #expect(LongSentence().marked("\(long), jos **hän** tulee.", .text).count == 1)
  }

  @Test("Sentences up to that are left alone, however many there are")
  func right() {
    #expect(LongSentence().messages(words(25)).isEmpty)
    for mark in [". ", "! ", "? ", ": ", ".” "] {
      #expect(LongSentence().messages("\(words(24))\(mark)\(words(24))").isEmpty, "\(mark)")
    }
  }

  @Test("A full stop within a sentence does not end it")
  func within() {
    let long = "Avoinna 1. tammikuuta ja esim. arkisin n. 5 tuntia \(words(18).lowercased())"
    #expect(LongSentence().messages(long).count == 1)
  }
}
