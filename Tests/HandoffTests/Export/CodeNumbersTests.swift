import Catalogue
import XLIFF
import Markdown
import Testing

@testable import Handoff

@Suite("Numbers of codes")
struct CodeNumbersTests {
  private func codes(_ names: String) -> [Markdown.InlineCode] {
    names.map { InlineCode(.placeholder, opening: "{\($0)}") }
  }

  @Test(
    "A target's codes get the numbers of the source's, each once, and others numbers beyond",
    arguments: [
      ("abc", "cab", [3, 1, 2]), ("aab", "baa", [3, 1, 2]), ("a", "aaa", [1, 2, 3]),
      ("ab", "xby", [3, 2, 4]), ("", "ab", [1, 2]), ("ab", "", []),
    ])
  func numbers(source: String, target: String, expected: [Int]) {
    let numbers = CodeNumbers(source: codes(source))
    #expect(numbers.own == Array(1..<source.count + 1))
    #expect(numbers.numbers(for: codes(target)) == expected)
  }

  @Test("The same text as another kind of code is another code")
  func kinds() {
    let numbers = CodeNumbers(source: [InlineCode(.url, opening: "a")])
    #expect(numbers.numbers(for: [InlineCode(.codeSpan, opening: "a")]) == [2])
  }
}
