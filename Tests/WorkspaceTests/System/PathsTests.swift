import Testing
import Workspace

struct PathsTests {
  @Test("part paths by bytes")
  func parts() {
    #expect(Paths.parent("a/b/c") == "a/b")
    #expect(Paths.parent("a") == ".")
    #expect(Paths.parent("/a") == "/")
    #expect(Paths.name("a/b") == "b")
    #expect(Paths.name("a") == "a")
    #expect(Paths.parent("a/\u{301}b") == "a")
  }

  @Test("slugs are short, of a–z, 0–9 and hyphens, and begin with none")
  func slugs() {
    #expect(["a", "0", "a-b-1", String(repeating: "a", count: 100)].allSatisfy(Paths.isSlug))
    let others = [
      "", "-a", "A", "ä", "a.b", "a/b", "..", "a\0", "a\n", "a b",
      String(repeating: "a", count: 300),
    ]
    #expect(!others.contains(where: Paths.isSlug))
    #expect(Paths.areSlugs("a/b-1"))
    #expect(!["", "a/", "/a", "a//b", "../a", "a/.."].contains(where: Paths.areSlugs))
  }
}
