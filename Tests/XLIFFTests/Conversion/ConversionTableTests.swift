import Foundation
import Testing
import XLIFF

/// The tables of the documentation, row by row.
@Suite("Conversion as documented")
struct ConversionTableTests {
  /// A row of a table of both versions.
  struct Row: CustomTestStringConvertible, Sendable {
    let section: String
    let old: String
    let direction: String
    let new: String
    var testDescription: String { "\(old) \(direction) \(new)" }
  }

  private static let cells: [(section: String, cells: [String])] = {
    let article = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Sources/XLIFF/XLIFF.docc/Conversion.md")
    var section = ""
    var rows: [(String, [String])] = []
    for line in (try? String(contentsOf: article, encoding: .utf8))?.split(separator: "\n") ?? [] {
      if line.hasPrefix("### ") { section = String(line.dropFirst(4)) }
      guard line.hasPrefix("| "), line.contains("`<") else { continue }
      let cells = line.split(separator: "|").map {
        $0.trimmingCharacters(in: .whitespaces).trimmingCharacters(in: ["`"])
      }
      rows.append((section, cells))
    }
    return rows
  }()

  static let rows = cells.filter { $0.section != "Losses" }.map { section, cells in
    Row(section: section, old: cells[0], direction: cells[1], new: cells[2])
  }
  static let losses = cells.filter { $0.section == "Losses" }.map(\.cells)

  private static let modules = [
    ("my", "urn:example:my"), ("mda", "urn:oasis:names:tc:xliff:metadata:2.0"),
    ("slr", "urn:oasis:names:tc:xliff:sizerestriction:2.0"),
    ("gls", "urn:oasis:names:tc:xliff:glossary:2.0"),
    ("mtc", "urn:oasis:names:tc:xliff:matches:2.0"),
    ("xlf2", "urn:oasis:names:tc:xliff:document:2.0"),
    ("xlf12", "urn:oasis:names:tc:xliff:document:1.2"),
  ].map { " xmlns:\($0.0)=\"\($0.1)\"" }.joined()

  /// A fragment in the least document of 1.2.
  private func old(_ fragment: String, _ section: String) throws -> Document {
    let unit =
      section == "Text"
      ? "<trans-unit id=\"u\"><source>\(fragment)</source></trans-unit>" : fragment
    let file = """
      <file original="a" source-language="fi" target-language="se" datatype="plaintext" \
      xlf2:id="f"><body>\(unit)</body></file>
      """
    return try read(
      "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" version=\"1.2\"\(Self.modules)>"
        + (section == "Files" ? fragment : file) + "</xliff>")
  }

  /// A fragment in the least document of 2.1.
  private func new(_ fragment: String, _ section: String) throws -> Document {
    var unit = fragment
    if section == "Text" {
      let end = "</originalData>"
      let parts = fragment.components(separatedBy: end)
      let data = parts.count == 2 ? parts[0] + end : ""
      unit =
        "<unit id=\"u\">\(data)<segment><source>\(parts[parts.count - 1])</source></segment></unit>"
    }
    let file = "<file id=\"f\" original=\"a\">\(unit)</file>"
    return try read(
      """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="fi" \
      trgLang="se"\(Self.modules)>
      """ + (section == "Files" ? fragment : file) + "</xliff>")
  }

  private func read(_ text: String) throws -> Document { try Reader().read(Array(text.utf8)) }

  /// A document without the profiles that go with limits of 1.2: the table says so in words.
  private func plain(_ document: Document, _ row: Row) -> PlainXML {
    guard row.section == "Units" else { return PlainXML(document) }
    var document = document
    document.element.content = document.element.content.map { node in
      guard var file = node.element else { return node }
      file.content = file.content.filter { $0.element?.name != SizeProfiles.name }
      return .element(file)
    }
    return PlainXML(document)
  }

  @Test("1.2 becomes 2.1", arguments: rows.filter { $0.direction != "←" })
  func toNew(row: Row) throws {
    let (document, losses) = try Converter(to: .v2_1).convert(old(row.old, row.section))
    #expect(try plain(document, row) == plain(new(row.new, row.section), row))
    #expect(losses == [])
    let isEmpty = row.section == "Files" && !row.old.contains("<trans-unit")
    if !isEmpty { #expect(try Validator().validate(document.bytes()) == []) }
  }

  @Test("2.1 becomes 1.2", arguments: rows.filter { $0.direction != "→" })
  func toOld(row: Row) throws {
    let (document, losses) = try Converter(to: .v1_2).convert(new(row.new, row.section))
    #expect(try plain(document, row) == plain(old(row.old, row.section), row))
    #expect(losses == [])
    let errors = try Validator().validate(document.bytes()).filter { $0.rule.severity == .error }
    #expect(errors == [])
  }

  @Test("what cannot be kept is reported", arguments: losses)
  func lost(row: [String]) throws {
    let isOld = row[0] == "1.2"
    let document = try isOld ? old(row[1], "Units") : new(row[1], "Units")
    let losses = try Converter(to: isOld ? .v2_1 : .v1_2).convert(document).losses
    #expect(losses.map(\.kind.rawValue) == [row[2]])
  }

  @Test("all kinds of loss and all states are in the tables")
  func complete() {
    #expect(Set(Self.losses.map { $0[2] }) == Set(Loss.Kind.allCases.map(\.rawValue)))
    for state in State.allCases {
      #expect(Self.rows.contains { $0.new.contains("state=\"\(state.rawValue)\"") })
    }
    #expect(Self.rows.count > 70)
  }
}
