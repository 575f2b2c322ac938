import XLIFF
import Catalogue
import Testing

@testable import Handoff

@Suite("Fingerprints")
struct FingerprintTests {
  private func text(_ source: String, _ target: String = "", _ state: Catalogue.State? = nil)
    -> String
  { Fingerprint(source: source, target: target, state: state).text }

  @Test("The same unit has the same, in hexadecimal")
  func same() {
    #expect(text("Kotihoito", "Ruoktodikšu", .final) == text("Kotihoito", "Ruoktodikšu", .final))
    #expect(text("").wholeMatch(of: /sha256-[0-9a-f]{32}/) != nil)
    // printf '9:Kotihoito0:0:' | sha256sum
    #expect(text("Kotihoito") == "sha256-58607915be04bf8b10613b52f7aa8b51")
  }

  @Test("Source, target and state each change it, also by letters' form alone and at their borders")
  func different() {
    let all = [
      text("a", "b", .final), text("a", "b", .initial), text("a", "b"), text("a", "c", .final),
      text("ab", "", .final), text("", "ab", .final), text("a\0b", ""), text("a", "b\0final"),
      text("ä"), text("a\u{308}"),
    ]
    #expect(Set(all).count == all.count)
  }

  @Test("That of a delivered text is another than that of any unit")
  func delivered() {
    #expect(Fingerprint(delivered: "a") == Fingerprint(delivered: "a"))
    #expect(Fingerprint(delivered: "a").text != text("a"))
    #expect(Fingerprint(delivered: "ä") != Fingerprint(delivered: "a\u{308}"))
  }

  @Test("What was written is read back, and nothing else is")
  func reading() {
    #expect(Fingerprint(text("a"))?.text == text("a"))
    for wrong in ["", "sha256-", "sha256-0123", text("a") + "0", text("a").uppercased(), "x"] {
      #expect(Fingerprint(wrong) == nil)
    }
  }
}
