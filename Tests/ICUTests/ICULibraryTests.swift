import ICU
import Testing

@Suite struct ICULibraryTests {
  @Test("The version is a number of the form 72.1")
  func version() throws {
    let parts = ICULibrary.version.split(separator: ".").compactMap { Int($0) }
    #expect(parts.count >= 2)
    #expect(try #require(parts.first) >= 70)
  }
}
