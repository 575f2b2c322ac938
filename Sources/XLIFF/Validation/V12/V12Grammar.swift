/// The elements of 1.2.
enum V12Grammar {
  /// What an element may hold; `nil` for one of another namespace, or unknown.
  static func element(_ element: Element) -> V12ElementGrammar? {
    element.name.namespace == .v12 ? elements[element.name.local] : nil
  }

  private static let elements: [String: V12ElementGrammar] = [
    header, groups, structure, sides, inline,
  ]
  .reduce(into: [:]) { all, some in all.merge(some) { one, _ in one } }

  private static let header: [String: V12ElementGrammar] = [
    "xliff": .init("version", "xml:lang", isOpen: true, holding: .of(.some("file"))),
    "file": .init(
      "original source-language datatype",
      """
      tool-id tool date xml:space ts category target-language product-name product-version build-num
      """, isOpen: true, holding: .of(.optional("header"), .one("body"))),
    "header": .init(
      holding: .of(
        .optional("skl"), .optional("phase-group"),
        .any("glossary", "reference", "count-group", "prop-group", "note", "tool"), .foreign)),
    "skl": .init(holding: file), "glossary": .init(holding: file),
    "reference": .init(holding: file),
    "internal-file": .init("", "form crc", holding: .text()),
    "external-file": .init("href", "crc uid", holding: .of()),
    "note": .init("", "xml:lang priority from annotates", holding: .text()),
    "phase-group": .init(holding: .of(.some("phase"))),
    "phase": .init(
      "phase-name process-name",
      "company-name tool-id tool date job-id contact-name contact-email contact-phone",
      holding: .of(.any("note"))),
    "tool": .init("tool-id tool-name", "tool-version tool-company", isOpen: true, holding: nil),
  ]

  private static let groups: [String: V12ElementGrammar] = [
    "count-group": .init("name", holding: .of(.any("count"))),
    "count": .init("", "count-type phase-name unit", holding: .text()),
    "context-group": .init("", "name crc purpose", holding: .of(.some("context"))),
    "context": .init("context-type", "match-mandatory crc", holding: .text()),
    "prop-group": .init("", "name", holding: .of(.some("prop"))),
    "prop": .init("prop-type", "xml:lang", holding: .text()),
  ]

  private static let structure: [String: V12ElementGrammar] = [
    "body": .init(holding: .of(units)),
    "group": .init(
      "", "id merged-trans \(resource) \(unit)", isOpen: true,
      holding: .of(
        .any("context-group"), .any("count-group"), .any("prop-group"), .any("note"), .foreign,
        units)),
    "trans-unit": .init(
      "id", "approved phase-name \(resource) \(unit)", isOpen: true,
      holding: .of(
        .one("source"), .optional("seg-source"), .optional("target"),
        .any("context-group", "count-group", "prop-group", "note", "alt-trans"), .foreign)),
    "bin-unit": .init(
      "id mime-type", "approved translate reformat ts restype resname phase-name", isOpen: true,
      holding: .of(
        .one("bin-source"), .optional("bin-target"),
        .any("context-group", "count-group", "prop-group", "note", "trans-unit"), .foreign)),
    "alt-trans": .init(
      "",
      "match-quality tool-id tool crc xml:lang origin mid phase-name alttranstype \(resource)",
      with: ["phase-name": .name], isOpen: true,
      holding: .of(
        .optional("source"), .optional("seg-source"), .some("target"), .any("context-group"),
        .any("prop-group"), .any("note"), .foreign)),
  ]

  private static let sides: [String: V12ElementGrammar] = [
    "source": .init("", "xml:lang ts", isOpen: true, holding: text),
    "seg-source": .init("", "xml:lang ts", isOpen: true, holding: text),
    "target": .init(
      "",
      """
      state state-qualifier phase-name xml:lang ts restype resname coord font css-style style \
      exstyle equiv-trans
      """, with: ["phase-name": .name], isOpen: true, holding: text),
    "bin-source": .init("", "ts", isOpen: true, holding: file),
    "bin-target": .init(
      "", "mime-type ts state state-qualifier phase-name restype resname",
      with: ["phase-name": .name], isOpen: true, holding: file),
  ]

  private static let inline: [String: V12ElementGrammar] = [
    "g": .init("id", "ctype clone \(code)", isOpen: true, holding: text),
    "x": .init(
      "id", "ctype clone \(code)", with: ["ctype": V12Attributes.placeholders], isOpen: true,
      holding: .of()),
    "bx": .init("id", "rid ctype clone \(code)", isOpen: true, holding: .of()),
    "ex": .init("id", "rid \(code)", isOpen: true, holding: .of()),
    "ph": .init(
      "id", "ctype crc assoc \(code)", with: ["ctype": V12Attributes.placeholders, "crc": .text],
      isOpen: true, holding: native),
    "bpt": .init(
      "id", "rid ctype crc \(code)", with: ["crc": .text], isOpen: true, holding: native),
    "ept": .init("id", "rid crc \(code)", with: ["crc": .text], isOpen: true, holding: native),
    "it": .init(
      "id pos", "rid ctype crc \(code)", with: ["crc": .text], isOpen: true, holding: native),
    "sub": .init("", "datatype ctype xid", holding: text),
    "mrk": .init("mtype", "mid comment ts", isOpen: true, holding: text),
  ]
}

/// What several elements have in common.
extension V12Grammar {
  private static let resource = """
    xml:space datatype ts restype resname extradata extype help-id menu menu-option menu-name \
    coord font css-style style exstyle
    """

  private static let unit = """
    translate reformat size-unit maxwidth minwidth maxheight minheight maxbytes minbytes charclass
    """

  private static let code = "ts xid equiv-text"

  private static let units = ElementGrammar.Slot.any("group", "trans-unit", "bin-unit")
  private static let file = ElementGrammar.of(.one("internal-file", "external-file"))
  private static let native = ElementGrammar.text(.any("sub"))
  private static let text = ElementGrammar.text(
    .any("g", "bpt", "ept", "ph", "it", "mrk", "x", "bx", "ex"))
}

extension ElementGrammar {
  fileprivate static func of(_ slots: Slot...) -> ElementGrammar {
    ElementGrammar(content: slots)
  }

  fileprivate static func text(_ slots: Slot...) -> ElementGrammar {
    ElementGrammar(content: slots, holdsText: true)
  }
}

extension ElementGrammar.Slot {
  fileprivate static func one(_ names: String...) -> Self { Self(names.map(Name.v12), .one) }
  fileprivate static func optional(_ names: String...) -> Self {
    Self(names.map(Name.v12), .optional)
  }
  fileprivate static func any(_ names: String...) -> Self { Self(names.map(Name.v12), .any) }
  fileprivate static func some(_ names: String...) -> Self { Self(names.map(Name.v12), .some) }
}
