import ICU
import Languages
import Testing

@Suite struct LatinTwinTests {
  @Test("Letters that look alike are twins, of the same case")
  func twins() {
    let twins = (0x370...0x52F).compactMap { Unicode.Scalar($0 as UInt32) }
      .compactMap { letter in letter.latinTwin.map { (letter, $0) } }
    #expect(twins.count > 40)
    for (letter, twin) in twins {
      #expect(twin.isASCII && letter.isUppercase == twin.isUppercase, "\(letter)")
    }
    #expect(
      "а".unicodeScalars.first?.latinTwin == "a" && "Ж".unicodeScalars.first?.latinTwin == nil)
  }
}
