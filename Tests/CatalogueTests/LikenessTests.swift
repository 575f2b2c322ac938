import Testing

@testable import Catalogue

struct LikenessTests {
  @Test("is the share of words in common")
  func shares() {
    #expect(Likeness("a b c d").share(with: Likeness("a b c d")) == 1)
    #expect(Likeness("a b").share(with: Likeness("b c")) == 0.5)
    #expect(Likeness("a a b").share(with: Likeness("a c c")) == 1.0 / 3)
    #expect(Likeness("a").share(with: Likeness("b")) == 0)
    #expect(Likeness("").share(with: Likeness("")) == 0)
  }
}
