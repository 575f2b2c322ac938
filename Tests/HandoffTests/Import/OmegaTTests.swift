import Catalogue
import Foundation
import TestSupport
import Testing
import XLIFF

@testable import Handoff

/// OmegaT offers a segment only if it has a target, never changes a state, and shows codes as tags.
@Suite("A delivery from OmegaT")
struct OmegaTTests {
  private static let isThere = Shared.isThere(
    (try? Shared.run("which", "omegat").status) == 0, "OmegaT")

  @Test("is taken: texts by their codes, whatever the states say", .enabled(if: isThere))
  func delivery() throws {
    let trip = try RoundTrip()
    let export = try trip.export(.v1_2) { $0.copiesSource = true }
    let back = try translated(export)
    #expect(back.contains("state=\"needs-translation\""))
    let outcomes = try trip.outcomes(back)
    #expect(
      outcomes == ["name": .skipped, "description.1": .accepted, "description.2": .accepted])
    #expect(trip.swedish("description.1")?.target == "Rådgivningen är gratis.")
    #expect(trip.swedish("description.1")?.state == .translated)
    #expect(trip.swedish("description.2")?.target == "Ring **vardagar** 040 123 4567.")
    #expect(try trip.outcomes(back)["description.1"] == .unchanged)
  }

  @Test("with a damaged tag is rejected where that is, and taken elsewhere", .enabled(if: isThere))
  func damaged() throws {
    let trip = try RoundTrip()
    let export = try trip.export(.v1_2) { $0.copiesSource = true }
    let outcomes = try trip.outcomes(translated(export, phone: "&lt;P9/&gt;"))
    #expect(outcomes["description.1"] == .accepted && outcomes["description.2"] == .rejected)
    #expect(trip.swedish("description.2") == nil)
  }

  /// What OmegaT makes of an export with a translator's memory.
  private func translated(_ export: String, phone: String = "&lt;f1/&gt;") throws -> String {
    let folder = try TemporaryFolder([
      "p/omegat.project": Self.project, "p/source/a.xlf": export, "p/tm/none": "",
      "p/target/none": "", "p/glossary/none": "", "p/dictionary/none": "",
      "p/omegat/project_save.tmx": Self.memory(phone),
    ])
    let (status, said) = try Shared.run(
      "env", "HOME=\(folder.path)", "timeout", "60", "omegat", folder.path("p"),
      "--mode=console-translate")
    #expect(status == 0, "\(said)")
    return try folder.text("p/target/a.xlf")
  }

  private static let project = """
    <omegat><project version="1.0"><source_dir>__DEFAULT__</source_dir>\
    <target_dir>__DEFAULT__</target_dir><tm_dir>__DEFAULT__</tm_dir>\
    <glossary_dir>__DEFAULT__</glossary_dir><dictionary_dir>__DEFAULT__</dictionary_dir>\
    <source_lang>fi</source_lang><target_lang>sv</target_lang>\
    <sentence_seg>false</sentence_seg><remove_tags>false</remove_tags></project></omegat>
    """

  /// The work of a translator, with the codes as OmegaT shows them.
  private static func memory(_ phone: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <tmx version="1.1"><header creationtool="a" creationtoolversion="1" segtype="paragraph" \
    o-tmf="a" adminlang="en" srclang="fi" datatype="plaintext"/><body>\
    <tu><tuv lang="fi"><seg>Neuvonta on maksutonta.</seg></tuv>\
    <tuv lang="sv"><seg>Rådgivningen är gratis.</seg></tuv></tu>\
    <tu><tuv lang="fi"><seg>Soita &lt;f0&gt;arkisin&lt;/f0&gt; numeroon &lt;f1/&gt;.</seg></tuv>\
    <tuv lang="sv"><seg>Ring &lt;f0&gt;vardagar&lt;/f0&gt; \(phone).</seg></tuv></tu>\
    </body></tmx>
    """
  }
}
