import Testing
import XLIFF

/// OmegaT offers a segment only if it has a target, and takes that as the text to translate.
@Suite("OmegaT")
struct OmegaTTests {
  private static let isThere = Client("which", "omegat").isThere(
    else: "no OmegaT; apt-get install omegat default-jre-headless (130 MB, and Java)")

  @Test("translates what we write as 1.2, and keeps all else", .enabled(if: isThere))
  func translation() throws {
    let document = Samples.document12()
    let bytes = try document.bytes()
    let back = try Client.withFolder([
      "p/omegat.project": Array(project.utf8), "p/source/a.xlf": bytes, "p/tm/none": [],
      "p/target/none": [], "p/glossary/none": [], "p/dictionary/none": [],
      "p/omegat/project_save.tmx": Array(memory.utf8),
    ]) { folder in
      let (status, said) = try Client("omegat").run(
        "p", "--mode=console-translate", in: folder)
      #expect(status == 0, "\(said)")
      return try folder.bytes(of: "p/target/a.xlf")
    }
    let unit = try #require(units(in: try Reader().read(back)).first)
    let sent = try #require(units(in: document).first)
    #expect(unit.source == sent.source)
    #expect(unit.target == translated(try #require(sent.target)))
    #expect(unit.state == sent.state)
    #expect(unit.notes == sent.notes)
    #expect(unit.alternatives.map(\.target) == sent.alternatives.map(\.target))
    #expect(try Validator().validate(back) == [])
  }

  private func units(in document: Document) -> [V12.TransUnit] {
    document.element.elements.compactMap { $0.view(V12.File.self) }.flatMap(\.body.units)
  }

  private func translated(_ nodes: [Node]) -> [Node] {
    nodes.map { node in
      switch node.text {
      case "Tämä on ": "Dát lea "
      case "maksuton": "nuvttá"
      default: node
      }
    }
  }

  private var project: String {
    """
    <omegat><project version="1.0"><source_dir>__DEFAULT__</source_dir>\
    <target_dir>__DEFAULT__</target_dir><tm_dir>__DEFAULT__</tm_dir>\
    <glossary_dir>__DEFAULT__</glossary_dir><dictionary_dir>__DEFAULT__</dictionary_dir>\
    <source_lang>fi</source_lang><target_lang>se</target_lang>\
    <sentence_seg>false</sentence_seg><remove_tags>false</remove_tags></project></omegat>
    """
  }

  /// The work of a translator, with the codes as OmegaT shows them.
  private var memory: String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <tmx version="1.1"><header creationtool="a" creationtoolversion="1" segtype="paragraph" \
    o-tmf="a" adminlang="en" srclang="fi" datatype="plaintext"/><body><tu>\
    <tuv lang="fi"><seg>Tämä on &lt;f0&gt;maksuton&lt;/f0&gt;.</seg></tuv>\
    <tuv lang="se"><seg>Dát lea &lt;f0&gt;nuvttá&lt;/f0&gt;.</seg></tuv></tu></body></tmx>
    """
  }
}
