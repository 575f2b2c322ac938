import Catalogue
import Handoff
import TestSupport
import Testing
import XLIFF

@Suite("Translate Toolkit reads exports")
struct TranslateToolkitTests {
  @Test("Its tools read 1.2", .enabled(if: Shared.hasToolkit))
  func tools() throws {
    let text = try exported(kindsOfCode, .v1_2)
    let folder = try TemporaryFolder(["export.xlf": text])
    let (status, said) = try Shared.run(
      "xliff2po", "--progress=none", folder.path("export.xlf"), folder.path("export.po"))
    #expect(status == 0, "\(said)")
    let po = try folder.text("export.po")
    #expect(po.components(of: "\nmsgid \"") == 1 + text.components(of: "<trans-unit "))
    #expect(po.contains("msgstr \"Loahpalaš\""))
  }

  @Test(
    "translate.storage.xliff2 reads 2.x: every unit with its name, source and target",
    .enabled(if: Shared.hasToolkitForXLIFF2), arguments: [Version.v2_0, .v2_1])
  func storage(version: Version) throws {
    let text = try exported(kindsOfCode, version)
    let folder = try TemporaryFolder(["export.xlf": text])
    let (status, said) = try Shared.run(
      "python3", "-c",
      """
      import sys
      from translate.storage.xliff2 import Xliff2File
      store = Xliff2File.parsefile(sys.argv[1])
      for unit in store.units:
        print(unit.source, "|", unit.target)
      """, folder.path("export.xlf"))
    #expect(status == 0, "\(said)")
    #expect(said.split(separator: "\n").count >= text.components(of: "<unit "))
    #expect(said.contains("Lopullinen | Loahpalaš\n"))
  }
  @Test(
    "pomerge brings back a translated PO: codes that are mere text there are codes again",
    .enabled(if: Shared.hasToolkit))
  func merged() throws {
    let trip = try RoundTrip()
    let folder = try TemporaryFolder([
      "out.xlf": try trip.export(.v1_2), "back.po": Self.translated,
    ])
    let (status, said) = try Shared.run(
      "pomerge", "--progress=none", "-t", folder.path("out.xlf"), "-i", folder.path("back.po"),
      "-o", folder.path("back.xlf"))
    #expect(status == 0, "\(said)")
    let outcomes = try trip.outcomes(folder.text("back.xlf"))
    #expect(
      outcomes == ["name": .unchanged, "description.1": .accepted, "description.2": .accepted])
    #expect(trip.swedish("description.2")?.target == "Ring **vardagar** nummer 040 123 4567.")
  }

  private static let translated = """
    msgid ""
    msgstr "Content-Type: text/plain; charset=UTF-8\\n"

    #: description.1
    msgid "Neuvonta on maksutonta."
    msgstr "Rådgivningen är gratis."

    #: description.2
    msgid "Soita **arkisin** numeroon 040 123 4567."
    msgstr "Ring **vardagar** nummer 040 123 4567."

    """
}
