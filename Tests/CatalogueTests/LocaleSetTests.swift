import Catalogue
import Testing

struct LocaleSetTests {
  @Test("holds a locale for each position up to the limit, and none beyond")
  func positions() {
    #expect(LocaleSet(index: 0) != LocaleSet(index: 1))
    #expect(LocaleSet(index: LocaleSet.limit - 1).isEmpty == false)
    #expect(LocaleSet(index: LocaleSet.limit).isEmpty)
  }
}
