import Catalogue
import Handoff
import TestSupport
import Testing

@Suite("The preview page")
struct PreviewPageTests {
  private func page() throws -> String {
    let folder = try TemporaryFolder()
    _ = try HandoffPackageTests.package().write(to: folder.path, split: nil)
    return try folder.text("se-2026-11-21-preview.html")
  }

  @Test("Each unit that goes out has its name as id and shows it, each id once")
  func ids() throws {
    let page = try page()
    #expect(page.contains("<div class=\"unit\" id=\"services/a#description.1\">"))
    #expect(page.contains("<p class=\"id\">services/a#description.1</p>"))
    let ids = page.matches(of: #/ id="([^"]*)"/#).map { String($0.1) }
    #expect(Set(ids).count == ids.count && ids.count == 8)
  }

  @Test("Texts are escaped, inline codes shown as code")
  func escaping() throws {
    let page = try page()
    #expect(
      page.contains("Kotihoito &lt;b&gt;") || page.contains("Kotihoito <code>&lt;b&gt;</code>"))
    #expect(page.contains("Tule <code>**</code>käymään<code>**</code>."))
    #expect(!page.contains("<b>"))
  }

  @Test("An outdated unit shows the old Finnish, and the old translation in its language")
  func outdated() throws {
    let page = try page()
    #expect(page.contains("<span class=\"label\">Vanha suomi</span>: Tule **tänne**."))
    #expect(page.contains("Vanha käännös</span>: <span lang=\"se\">Boađe **deike**.</span>"))
    #expect(page.contains("Käännös</span>: <span lang=\"se\">Fina dakka</span>"))
  }

  @Test("What does not go out of a document stands there as context, other documents do not")
  func context() throws {
    let folder = try TemporaryFolder()
    _ = try HandoffPackageTests.package { $0.only = [.outdated] }.write(
      to: folder.path, split: nil)
    let page = try folder.text("se-2026-11-21-preview.html")
    #expect(page.components(of: "<div class=\"unit\"") == 1)
    #expect(page.contains("<div class=\"context\"><p class=\"text\">Soita heti arkisin.</p>"))
    #expect(!page.contains("services/b") && !page.contains("<nav>"))
  }

  @Test("Several documents have a list of contents")
  func contents() throws {
    #expect(try page().contains("<a href=\"#services/b\">Palvelu: Apua kotiin</a>"))
  }
}
