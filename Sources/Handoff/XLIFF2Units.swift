import Catalogue
import Markdown
import XLIFF

/// A document as a `<file>` of XLIFF 2.
struct XLIFF2File {
  let file: XLIFF.File

  init(_ outgoing: OutgoingDocument) {
    let document = outgoing.document
    var file = XLIFF.File(
      id: document.id.split(separator: "/").joined(separator: "."), original: document.id,
      canResegment: false, space: .preserve)
    file.sizeProfiles = SizeProfiles(
      general: "xliff:codepoints", storage: "xliff:utf16", normalization: .nfc)
    file.metadata = Metadata([MetaGroup(category: Self.category, [Meta("format", "1")])])
    file.notes = [Note(outgoing.title, id: "n1", category: "context")]
    for text in outgoing.texts { Self.append(text, to: &file) }
    self.file = file
  }

  static let category = "kielipolku"

  /// A line is a unit; a text is a group of units, which the limit holds together.
  private static func append(_ text: OutgoingText, to file: inout XLIFF.File) {
    guard text.field.kind == .text else {
      for unit in text.units { file.append(XLIFF2Unit(unit, limit: text.limit).unit) }
      return
    }
    var group = Group(id: text.id, name: text.field.label)
    group.storageRestriction = text.limit.map(Self.storage)
    for unit in text.units { group.append(XLIFF2Unit(unit, limit: nil).unit) }
    file.append(group)
  }

  /// The profile `xliff:utf16` counts bytes, two for each code unit.
  static func storage(_ codeUnits: Int) -> String { String(2 * codeUnits) }
}

/// A unit as a `<unit>` of XLIFF 2.
private struct XLIFF2Unit {
  private(set) var unit: XLIFF.Unit
  private var data = OriginalDataTable()
  private let markup: InlineText.Markup
  private let references: [String]

  init(_ outgoing: OutgoingUnit, limit: Int?) {
    let source = outgoing.unit
    markup = source.field.kind == .text ? .text : .line
    references = source.references
    unit = XLIFF.Unit(
      element: Element(
        XLIFF.Unit.name, [Attribute("name", outgoing.name), Attribute("id", source.id)]))
    unit.storageRestriction = limit.map(XLIFF2File.storage)
    unit.metadata = Metadata([MetaGroup(category: XLIFF2File.category, Self.metadata(outgoing))])
    unit.notes = outgoing.remarks.enumerated().map { number, remark in
      Note(
        remark.text, id: "n\(number + 1)", category: remark.kind.rawValue,
        appliesTo: remark.kind == .oldTarget ? .target : .source)
    }
    unit.segments = [segment(outgoing)]
    if !data.entries.isEmpty { unit.originalData = data.entries }
    if outgoing.copiesSource, let former = outgoing.former { unit.matches = [match(former)] }
  }

  private static func metadata(_ outgoing: OutgoingUnit) -> [Meta] {
    let base = Meta("base", outgoing.base)
    return outgoing.isToBeTranslated ? [base, Meta("reason", outgoing.status.rawValue)] : [base]
  }

  private mutating func segment(_ outgoing: OutgoingUnit) -> Segment {
    let (source, target) = sides(outgoing.unit.text, outgoing.target)
    return Segment(
      id: "s1", state: XLIFF.State(rawValue: outgoing.state.rawValue), source: source,
      target: target)
  }

  /// The translation from before the Finnish changed; its codes and their data are its own.
  private func match(_ former: (source: String, target: String)) -> Match {
    var other = self
    other.data = OriginalDataTable()
    let (source, target) = other.sides(former.source, former.target)
    return Match(
      id: "m1", for: "#s1", type: .memory, source: source, target: target ?? [],
      originalData: other.data.entries)
  }

  private mutating func sides(_ source: String, _ target: String?) -> ([Node], [Node]?) {
    let source = inline(source)
    let numbers = CodeNumbers(source: source.codes)
    let sourceNodes = nodes(of: source, numbers.own)
    guard let target else { return (sourceNodes, nil) }
    let inlineTarget = inline(target)
    return (sourceNodes, nodes(of: inlineTarget, numbers.numbers(for: inlineTarget.codes)))
  }

  private func inline(_ text: String) -> InlineText {
    InlineText(parsing: text, as: markup, references: references)
  }

  private mutating func nodes(of text: InlineText, _ numbers: [Int]) -> [Node] {
    var data = data
    defer { self.data = data }
    return InlineNodes.nodes(
      of: text,
      makeCode: { [.element(Self.placeholder(text.codes[$0], numbers[$0], &data))] },
      makePair: { [.element(Self.pair(text.codes[$0], numbers[$0], &data, $1))] })
  }

  private static func placeholder(
    _ code: Markdown.InlineCode, _ number: Int, _ data: inout OriginalDataTable
  ) -> Placeholder {
    let (type, subType) = code.kind.xliff
    var placeholder = Placeholder(
      id: String(number), type: type, subType: subType, dataRef: data.reference(code.opening),
      display: code.opening, equivalent: code.opening)
    placeholder.canCopy = false
    placeholder.canDelete = false
    placeholder.equivalentStorage = XLIFF2File.storage(code.opening.utf16.count)
    return placeholder
  }

  private static func pair(
    _ code: Markdown.InlineCode, _ number: Int, _ data: inout OriginalDataTable, _ content: [Node]
  ) -> PairedCode {
    let (type, subType) = code.kind.xliff
    let closing = code.closing ?? ""
    var pair = PairedCode(
      id: String(number), type: type, subType: subType,
      dataRefStart: data.reference(code.opening), dataRefEnd: data.reference(closing),
      displayStart: code.opening, displayEnd: closing, content: content)
    pair.canCopy = false
    pair.canDelete = false
    pair.equivalentStorage = XLIFF2File.storage(code.opening.utf16.count + closing.utf16.count)
    return pair
  }
}

/// The original texts of a unit's codes, each once.
private struct OriginalDataTable {
  private(set) var entries: [OriginalData] = []

  /// The id of a text's entry.
  mutating func reference(_ text: String) -> String {
    let place = entries.firstIndex { $0.text.utf8.elementsEqual(text.utf8) } ?? entries.count
    if place == entries.count { entries.append(OriginalData(text, id: "d\(place + 1)")) }
    return "d\(place + 1)"
  }
}

extension Markdown.InlineCode.Kind {
  /// The type and subtype of XLIFF 2 (section 4.3.1.36 `subType`); `kp:` is this program's own prefix.
  fileprivate var xliff: (CodeType, String?) {
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
