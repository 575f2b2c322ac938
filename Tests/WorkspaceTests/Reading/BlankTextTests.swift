import Languages
import Testing

@testable import Workspace

struct BlankTextTests {
  @Test("is what normalise would leave nothing of", arguments: Language.all.map(\.code))
  func blank(_ code: String) throws {
    let language = try #require(Language(code: code))
    let pieces = [
      " ", "\t", "\u{A0}", "\u{202F}", "\u{200B}", "\u{200E}", "\u{FEFF}", "\n", "a", "\u{301}",
      "\u{AD}", "\u{2028}",
    ]
    for first in pieces {
      for second in pieces {
        let text = first + second
        #expect(
          text.isBlank == language.normalised(text).tidiedSpaces.isEmpty, "\(text.debugDescription)"
        )
      }
    }
    #expect("".isBlank)
  }
}
