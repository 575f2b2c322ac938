import Catalogue
import Markdown
import XLIFF

/// A document as a `<file>` of XLIFF 1.2.
struct XLIFF12File {
  let file: V12.File

  init(_ outgoing: OutgoingDocument, source: String, target: String, toolVersion: String) {
    let tool = V12.Tool(id: Self.tool, name: "Kielipolku", version: toolVersion)
    var file = V12.File(original: outgoing.document.id, source: source, target: target)
    file.header = V12.Header(tools: [tool], notes: [V12.Note(outgoing.title, from: Self.tool)])
    var body = V12.Body()
    for text in outgoing.texts { Self.append(text, to: &body) }
    file.body = body
    self.file = file
  }

  static let tool = "kielipolku"

  private static func append(_ text: OutgoingText, to body: inout V12.Body) {
    guard text.field.kind == .text else {
      for unit in text.units { body.append(unit12(unit, limit: text.limit)) }
      return
    }
    var group = V12.Group(id: text.id, name: text.id, type: "x-text")
    if let limit = text.limit {
      group.element["maxwidth"] = limit
      group.element["size-unit"] = "char"
    }
    for unit in text.units { group.append(unit12(unit, limit: nil)) }
    body.append(group)
  }

  private static func unit12(_ outgoing: OutgoingUnit, limit: Int?) -> V12.TransUnit {
    let texts = XLIFF12Text(outgoing.unit)
    let (source, target) = texts.sides(outgoing.unit.text, outgoing.target)
    var unit = V12.TransUnit(
      element: Element(
        V12.TransUnit.name,
        [Attribute("resname", outgoing.name), Attribute("id", outgoing.unit.id)]))
    unit.approved = outgoing.state == .final
    unit.space = .preserve
    if let limit {
      unit.maximumWidth = limit
      unit.sizeUnit = "char"
    }
    unit.source = source
    unit.target = target
    if target != nil { unit.state = state(outgoing) }
    let base = V12.Context("x-base", outgoing.base)
    unit.contextGroups = [V12.ContextGroup(purpose: "x-kielipolku", [base])]
    unit.notes = outgoing.remarks.map { remark in
      V12.Note(
        remark.text, from: tool, annotates: remark.kind == .oldTarget ? "target" : "source")
    }
    if outgoing.copiesSource, let former = outgoing.former {
      let (source, target) = texts.sides(former.source, former.target)
      unit.alternatives = [
        V12.AltTrans(
          origin: outgoing.document.id, tool: tool, space: .preserve, source: source,
          target: target ?? [])
      ]
    }
    return unit
  }

  private static func state(_ outgoing: OutgoingUnit) -> V12.State {
    switch outgoing.state {
    case .initial: .needsTranslation
    case .translated: .translated
    case .reviewed: .signedOff
    case .final: .final
    }
  }
}

/// The texts of one unit with their codes as `bpt`, `ept` and `ph`.
private struct XLIFF12Text {
  private let markup: InlineText.Markup
  private let references: [String]

  init(_ unit: SourceUnit) {
    markup = unit.field.kind == .text ? .text : .line
    references = unit.references
  }

  func sides(_ source: String, _ target: String?) -> ([Node], [Node]?) {
    let source = inline(source)
    let numbers = CodeNumbers(source: source.codes)
    let nodes = nodes(of: source, numbers.own)
    guard let target else { return (nodes, nil) }
    let inlineTarget = inline(target)
    return (nodes, self.nodes(of: inlineTarget, numbers.numbers(for: inlineTarget.codes)))
  }

  private func inline(_ text: String) -> InlineText {
    InlineText(parsing: text, as: markup, references: references)
  }

  /// The code numbered n has the id 2n−1, and its end the id 2n, so that all differ.
  private func nodes(of text: InlineText, _ numbers: [Int]) -> [Node] {
    InlineNodes.nodes(
      of: text,
      makeCode: { code in
        let (number, own) = (numbers[code], text.codes[code])
        return [.v12(.ph, id: "\(2 * number - 1)", type: own.kind.v12, content: [.text(own.opening)])]
      },
      makePair: { code, content in
        let (number, own) = (numbers[code], text.codes[code])
        let start: Node = .v12(
          .bpt, id: "\(2 * number - 1)", pair: "\(number)", type: own.kind.v12,
          content: [.text(own.opening)])
        let end: Node = .v12(
          .ept, id: "\(2 * number)", pair: "\(number)", content: [.text(own.closing ?? "")])
        return [start] + content + [end]
      })
  }
}

extension Markdown.InlineCode.Kind {
  /// The `ctype` of XLIFF 1.2, an own one where it has none.
  fileprivate var v12: String {
    switch self {
    case .emphasis: "italic"
    case .strong: "bold"
    case .link: "link"
    default: "x-\(rawValue)"
    }
  }
}
