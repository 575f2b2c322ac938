import Catalogue
import TestSupport
import Testing

@testable import Workspace

@Suite("Random changes of translations")
struct LocaleEditorPropertyTests {
  private static let file = "locales/sv/services.yaml"

  @Test(
    "leave what they do not touch as it was, and load as they were asked for", arguments: 0..<40)
  func random(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var files = [Self.file: Self.localeFile(&random)]
    for name in ["a", "b", "c", "d"] {
      files["catalogue/services/\(name).yaml"] = Self.document(&random)
    }
    let workspace = try TemporaryWorkspace(files)
    let before = workspace.load()
    var editor = LocaleEditor(WorkspaceFolder(root: workspace.folder.path), before)
    var touched: Set<Int> = []
    for (index, document) in before.documents.enumerated() where random.once(in: 2) {
      for unit in document.units.indices where random.once(in: 3) {
        editor[locale: 0, document: index, unit: unit] = Self.translation(&random)
        touched.insert(index)
      }
    }
    let old = try workspace.folder.text(Self.file)
    try AtomicWriter.write(editor.changes())
    let new = try workspace.folder.text(Self.file)
    let after = workspace.load()
    #expect(after.brokenFiles.isEmpty)
    for (index, document) in before.documents.enumerated() {
      for unit in document.units.indices {
        let asked = editor[locale: 0, document: index, unit: unit]
        let found = after.translations[0][index][unit]
        #expect(
          asked.map { $0.contents(source: document.units[unit].text).present.map(\.value) }
            == found.map { $0.contents(source: document.units[unit].text).present.map(\.value) })
      }
    }
    for comment in Self.comments(in: old) {
      #expect(new.contains(comment), "\(old)")
    }
    #expect(orphans(before) == orphans(after))
    for index in before.documents.indices where !touched.contains(index) {
      if let section = Self.section(before.documents[index].slug, in: old) {
        #expect(new.contains(section))
      }
    }
  }

  private func orphans(_ snapshot: Snapshot) -> Int {
    snapshot.diagnostics.count { $0.rule == "orphan" }
  }

  private static let sentences = [
    "Apua saa aina.", "Soita: heti!", "Neuvonta on maksutonta.", "Tule käymään arkisin",
    "Hoito alkaa",
    "Kotiin #apua", "Aika varataan puhelimella.",
  ]

  private static func document(_ random: inout SeededGenerator) -> String {
    let count = Int.random(in: 0...4, using: &random)
    let blocks = sentences.shuffled(using: &random).prefix(count)
    return "name: Palvelu\ndescription: |\n" + blocks.map { "  \($0)\n\n" }.joined()
      + (count == 0 ? "  ---\n" : "")
  }

  private static func translation(_ random: inout SeededGenerator) -> Translation? {
    if random.once(in: 4) { return nil }
    let targets = ["Hjälp.", "Rad ett\nrad två", "no", "a: b # c", "\"x\"", "Ring\u{A0}oss"]
    return Translation(
      target: random.pick(targets), state: random.pick(State.allCases),
      source: random.once(in: 3) ? "Vanha suomi." : nil, position: .none)
  }

  private static func localeFile(_ random: inout SeededGenerator) -> String {
    var text = "# head\nformat: 1\ndocuments: # all\n"
    for name in ["a", "b", "d"] where !random.once(in: 4) {
      text += "  # about \(name)\n  \(name):\n"
      for number in [3, 1, 2, 5].shuffled(using: &random).prefix(
        Int.random(in: 1...4, using: &random))
      {
        text += entry("\(name)\(number)", number, &random)
      }
      if random.once(in: 2) { text += "\n" }
    }
    return text + "  # end\n"
  }

  private static func entry(
    _ name: String, _ number: Int, _ random: inout SeededGenerator
  ) -> String {
    let source = random.pick(sentences)
    let target = "Svar \(name)"
    return switch Int.random(in: 0..<4, using: &random) {
    case 0: "    description.\(number): {source: '\(source)', target: \(target)} # \(name)\n"
    case 1:
      """
          # \(name)
          description.\(number):
            source: '\(source)'
            target: |
              \(target)
              #no comment
            # \(name) behind

      """
    case 2:
      """
          description.\(number): # \(name)
              target:   \(target)   # mine
              source: "\(source)"
              state: reviewed


      """
    default:
      """
          description.\(number):
            source: '\(source)'
            target: >-
              \(target)
              mer
            # inside \(name)

      """
    }
  }

  /// The comments that the generator writes.
  private static func comments(in text: String) -> [Substring] {
    text.split(separator: "\n").compactMap { line in
      line.firstRange(of: " # ").map { line[$0.lowerBound...].dropFirst() }
    }
  }

  /// The lines of a document.
  private static func section(_ slug: String, in text: String) -> String? {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(of: "  \(slug):") else { return nil }
    let rest = lines[(start + 1)...].prefix { $0.hasPrefix("    ") }
    return ([lines[start]] + rest).joined(separator: "\n")
  }
}
