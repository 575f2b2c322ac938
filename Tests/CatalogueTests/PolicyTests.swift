import Catalogue
import Testing

struct PolicyTests {
  private let se = LocaleSet(index: 0)
  private let sv = LocaleSet(index: 1)

  @Test("puts required before expected")
  func required() {
    #expect(Policy(required: se, expected: [se, sv]).expected == sv)
  }

  @Test("takes together all that either asks for")
  func union() {
    let both = Policy(expected: [se, sv]).union(Policy(required: se))
    #expect(both == Policy(required: se, expected: sv))
  }
}
