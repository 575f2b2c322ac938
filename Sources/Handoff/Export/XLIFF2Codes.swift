import Markdown
import XLIFF

/// Inline codes as `ph` and `pc` of XLIFF 2, whose texts are gathered as the unit's original data.
struct XLIFF2Codes: CodeNodes {
  /// The texts of the codes, each once.
  private(set) var originalData: [OriginalData] = []
  private var ids: [[UInt8]: String] = [:]

  mutating func nodes(of code: Markdown.InlineCode, number: Int) -> [Node] {
    let (type, subType) = code.kind.xliff2
    let shown = code.opening.withoutUnwritable
    var placeholder = Placeholder(
      id: String(number), type: type, subType: subType, dataRef: id(of: code.opening),
      display: shown, equivalent: shown)
    placeholder.keep(storing: code.opening)
    return [.element(placeholder)]
  }

  mutating func nodes(
    of code: Markdown.InlineCode, number: Int, around content: [Node]
  ) -> [Node] {
    let (type, subType) = code.kind.xliff2
    let closing = code.closing ?? ""
    var pair = PairedCode(
      id: String(number), type: type, subType: subType, dataRefStart: id(of: code.opening),
      dataRefEnd: id(of: closing), displayStart: code.opening.withoutUnwritable,
      displayEnd: closing.withoutUnwritable, content: content)
    pair.keep(storing: code.opening + closing)
    return [.element(pair)]
  }

  /// The id of a text's entry.
  private mutating func id(of text: String) -> String {
    let key = Array(text.utf8)
    if let id = ids[key] { return id }
    let id = "d\(originalData.count + 1)"
    originalData.append(OriginalData(text, id: id))
    ids[key] = id
    return id
  }
}

extension XLIFF.InlineCode {
  /// Forbids to copy or to delete it; a tool is told how much of the limit it takes.
  fileprivate mutating func keep(storing text: String) {
    canCopy = false
    canDelete = false
    equivalentStorage = storageSize(codeUnits: text.utf16.count)
  }
}

extension Markdown.InlineCode.Kind {
  /// The type and subtype of XLIFF 2.1 (sections 4.3.1.36 `subType` and 4.3.1.42 `type`); `kp:` is
  /// this program's own prefix.
  fileprivate var xliff2: (CodeType, String?) {
    switch self {
    case .emphasis: (.formatting, "xlf:i")
    case .strong: (.formatting, "xlf:b")
    case .hardBreak: (.formatting, "xlf:lb")
    case .placeholder: (.userInterface, "xlf:var")
    case .link: (.link, nil)
    case .autolink, .url, .email: (.link, "kp:\(rawValue)")
    case .image: (.image, nil)
    case .codeSpan, .html, .phone: (.other, "kp:\(rawValue)")
    }
  }
}
