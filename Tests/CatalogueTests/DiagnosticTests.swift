import Catalogue
import Testing

struct DiagnosticTests {
  private func finding(
    _ file: String, _ line: Int, _ column: Int, _ rule: String = "a", locale: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      rule: rule, severity: .error, place: Place(file: file, line: line, column: column),
      message: "", locale: locale)
  }

  @Test("is sorted by file, place, rule and locale")
  func order() {
    let sorted = [
      finding("a", 1, 2), finding("a", 2, 1), finding("a", 10, 1), finding("b", 1, 1),
      finding("b", 1, 1, "b"), finding("b", 1, 1, "b", locale: "se"),
    ]
    #expect(sorted.reversed().sorted() == sorted)
    #expect(sorted.shuffled().sorted() == sorted)
  }
}
