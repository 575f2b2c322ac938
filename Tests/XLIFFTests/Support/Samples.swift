import XLIFF

/// Documents built in memory, as an exporter would.
enum Samples {
  static func document21() -> Document {
    var document = Document(
      version: .v2_1, source: "fi", target: "se",
      modules: [.metadata, .sizeRestriction, .matches, .glossary])
    var file = File(
      id: "services.avopalvelu", original: "services/avopalvelu", canResegment: false,
      space: .preserve)
    file.sizeProfiles = SizeProfiles(
      general: "xliff:codepoints", storage: "xliff:utf16", normalization: .nfc)
    file.metadata = Metadata([MetaGroup(category: "kielipolku", [Meta("format", "1")])])
    file.notes = [Note("Palvelu: Avopalvelu", id: "n1", category: "context")]
    var group = Group(id: "description", name: "description")
    group.append(unit())
    file.append(group)
    document.append(file)
    return document
  }

  static func unit() -> Unit {
    var unit = Unit(id: "description.1", name: "services/avopalvelu#description.1")
    unit.storageRestriction = "2500"
    unit.matches = [
      Match(
        id: "m1", for: "#s1", type: .memory, similarity: 86.5, origin: "services/kotihoito",
        source: ["Soita ", .element(strong("heti")), "."],
        target: ["[a] ", .element(strong("[b]")), "."],
        originalData: [OriginalData("**", id: "d1")])
    ]
    unit.glossary = [
      GlossaryEntry("palvelu", id: "g1", reference: "#t1", translations: ["bálvalus"])
    ]
    unit.metadata = Metadata([MetaGroup(category: "kielipolku", [Meta("base", "sha256-4567")])])
    unit.notes = [Note("Vanha suomi.", id: "n1", category: "old-source", appliesTo: .source)]
    unit.originalData = [OriginalData("**", id: "d1"), OriginalData("029 553 5000", id: "d2")]
    unit.segments = [Segment(id: "s1", state: .initial, source: source(), target: source())]
    return unit
  }

  static func source() -> [Node] {
    var phone = Placeholder(
      id: "3", type: .other, subType: "kp:phone", dataRef: "d2", display: "029 553 5000")
    phone.canCopy = false
    phone.canDelete = false
    phone.equivalentStorage = "24"
    let term = Annotation(id: "t1", type: "term", content: ["palvelu"])
    return [
      "Tämä ", .element(term), " on ", .element(strong("maksuton")), ", soita ", .element(phone),
      ".",
    ]
  }

  static func strong(_ text: String) -> PairedCode {
    PairedCode(
      id: "1", type: .formatting, subType: "xlf:b", dataRefStart: "d1", dataRefEnd: "d1",
      content: [.text(text)])
  }

  static func document12() -> Document {
    var document = Document(version: .v1_2)
    var file = V12.File(original: "services/avopalvelu", source: "fi", target: "se")
    file.header = V12.Header(
      tools: [V12.Tool(id: "kielipolku", name: "Kielipolku")],
      notes: [V12.Note("Palvelu: Avopalvelu", from: "kielipolku")])
    var body = V12.Body()
    body.append(unit12())
    file.body = body
    document.append(file)
    return document
  }

  static func unit12() -> V12.TransUnit {
    let text: [Node] = [
      "Tämä on ", .v12(.bpt, id: "1", pair: "1", type: "bold", content: ["**"]), "maksuton",
      .v12(.ept, id: "2", pair: "1", content: ["**"]), ".",
    ]
    var unit = V12.TransUnit(
      id: "description.1", name: "services/avopalvelu#description.1", approved: false,
      space: .preserve, source: text, target: text, state: .needsTranslation)
    unit.maximumWidth = 100
    unit.sizeUnit = "char"
    unit.contextGroups = [
      V12.ContextGroup(purpose: "x-kielipolku", [V12.Context("x-base", "sha256-4567")])
    ]
    unit.notes = [V12.Note("Vanha suomi.", from: "kielipolku", annotates: "source")]
    unit.alternatives = [
      V12.AltTrans(
        quality: "86.5%", tool: "kielipolku", space: .preserve, source: ["Soita."],
        target: ["[a]"])
    ]
    return unit
  }
}
