import Catalogue
import Checks
import Testing

@Suite("length-ratio")
struct LengthRatioTests {
  private func text(_ length: Int) -> String { String(repeating: "ä", count: length) }

  @Test(
    "Far longer and far shorter are found", arguments: [(60, 19), (19, 60), (200, 89), (1, 30)])
  func found(source: Int, target: Int) {
    #expect(
      LengthRatio().messages(text(source), text(target)) == [
        "\(target) characters, where the Finnish has \(source)"
      ])
  }

  @Test(
    "Usual growth, and short texts, are left alone",
    arguments: [(60, 20), (100, 220), (5, 30), (0, 0)])
  func right(source: Int, target: Int) {
    #expect(LengthRatio().messages(text(source), text(target)).isEmpty)
  }

  @Test("Code points count, not bytes")
  func units() {
    #expect(LengthRatio().messages(String(repeating: "a", count: 60), text(60)).isEmpty)
    #expect(LengthRatio().messages("Hoito", String(repeating: "ʹ", count: 30)).isEmpty)
  }
}
