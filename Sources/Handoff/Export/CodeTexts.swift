import Markdown
import XLIFF

/// The texts of inline codes, each once with an id: the original data of XLIFF 2.
struct CodeTexts {
  private var texts: [String] = []
  private var ids: [[UInt8]: String] = [:]

  /// The texts of both sides, in the order in which the codes end.
  init(_ source: InlineText, _ target: InlineText?) {
    take(source)
    if let target { take(target) }
  }

  private mutating func take(_ text: InlineText) {
    for part in text.parts {
      switch part {
      case .text, .opening: break
      case .code(let index): take(text.codes[index].opening)
      case .closing(let index):
        take(text.codes[index].opening)
        take(text.codes[index].closing ?? "")
      }
    }
  }

  private mutating func take(_ text: String) {
    let key = Array(text.utf8)
    guard ids[key] == nil else { return }
    texts.append(text)
    ids[key] = Self.id(texts.count)
  }

  private static func id(_ number: Int) -> String { "d\(number)" }

  /// The id of a text.
  func id(of text: String) -> String? { ids[Array(text.utf8)] }

  /// Puts the texts into an element as its original data, if there are any.
  func write(to element: inout ElementBuilder) {
    guard !texts.isEmpty else { return }
    element.append(.core("originalData")) { list in
      for (index, text) in texts.enumerated() {
        list.append(OriginalData.name) { data in
          data.set("id", to: Self.id(index + 1))
          data.append(text)
        }
      }
    }
  }
}
