import Markdown
import XLIFF

/// Inline codes as `ph` and `pc` of XLIFF 2, which refer to their texts.
struct XLIFF2Codes: CodeWriter {
  let texts: CodeTexts

  func write(_ code: Markdown.InlineCode, number: Int, to element: inout ElementBuilder) {
    let shown = code.opening.withoutUnwritable
    element.append(Placeholder.name) { ph in
      ph.set(number, code.kind)
      ph.set("dataRef", to: texts.id(of: code.opening))
      ph.set("disp", to: shown)
      ph.set("equiv", to: shown)
      ph.keep(storing: code.opening)
    }
  }

  func write(
    _ code: Markdown.InlineCode, number: Int, to element: inout ElementBuilder,
    around content: (inout ElementBuilder) -> Void
  ) {
    let closing = code.closing ?? ""
    element.append(PairedCode.name) { pc in
      pc.set(number, code.kind)
      pc.set("dataRefStart", to: texts.id(of: code.opening))
      pc.set("dataRefEnd", to: texts.id(of: closing))
      pc.set("dispStart", to: code.opening.withoutUnwritable)
      pc.set("dispEnd", to: closing.withoutUnwritable)
      pc.keep(storing: code.opening + closing)
      content(&pc)
    }
  }
}

extension ElementBuilder {
  fileprivate mutating func set(_ number: Int, _ kind: Markdown.InlineCode.Kind) {
    let (type, subType) = kind.xliff2
    set("id", to: number)
    set("type", to: type)
    set("subType", to: subType)
  }

  /// Forbids to copy or to delete the code; a tool is told how much of the limit it takes.
  fileprivate mutating func keep(storing text: String) {
    set("canCopy", to: "no")
    set("canDelete", to: "no")
    set(.equivStorage, to: storageSize(codeUnits: text.utf16.count))
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
