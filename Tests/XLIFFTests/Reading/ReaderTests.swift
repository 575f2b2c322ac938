import Testing
import XLIFF

@Suite("Reader")
struct ReaderTests {
  private func read(_ text: String) throws -> Document { try Reader().read(Array(text.utf8)) }

  private func code(of text: String) -> XLIFFError.Code? {
    do {
      _ = try read(text)
      return nil
    } catch {
      return (error as? XLIFFError)?.code
    }
  }

  private let start =
    #"<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="fi">"#

  @Test("keeps everything in place")
  func everything() throws {
    let text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- before -->
      <?before it?>
      <xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="fi" xmlns:x="urn:x">
        <!-- in -->
        <file id="f" x:b="2" xmlns:y="urn:y" y:a="1">
          <unit id="u"><x:e k="&#9;">a<y:f xmlns:y="urn:z"/></x:e>
            <segment><source>a <![CDATA[<b>]]><ph id="1"/>  c&#13;</source></segment>
          </unit>
          <?in it?>
        </file>
      </xliff>
      <!-- after -->

      """
    #expect(try String(decoding: read(text).bytes(), as: UTF8.self) == text)
  }

  @Test("gives the place of every element")
  func places() throws {
    let document = try read(start + "\n<file id='f'>\n ä <unit id='u'/></file></xliff>")
    let file = try #require(document.files.first)
    #expect(file.element.place == Place(line: 2, column: 1))
    #expect(file.units.first?.element.place == Place(line: 3, column: 4))
  }

  @Test("gives pieces that together are the document")
  func pieces() throws {
    let document = Samples.document21()
    let bytes = try document.bytes()
    var rest = bytes[...]
    var copy: [UInt8] = []
    var kinds: [String] = []
    try withoutActuallyEscaping({ copy += $0 }) { collect in
      var writer = Writer(to: collect)
      try Reader().read(
        from: {
          defer { rest = rest.dropFirst(10) }
          return Array(rest.prefix(10))
        },
        { event in
          kinds.append(kind(event))
          try writer.write(event)
        })
    }
    #expect(copy == bytes)
    #expect(
      kinds.filter { !$0.isEmpty } == [
        "start", "open", "profiles", "metadata", "notes", "open", "unit", "close", "close", "close",
        "end",
      ])
  }

  private func kind(_ event: Reader.Event) -> String {
    switch event {
    case .start: "start"
    case .open: "open"
    case .node(let node): node.element?.name.local ?? ""
    case .close: "close"
    case .end: "end"
    }
  }

  @Test(
    "refuses what is no XLIFF, or of no known version",
    arguments: [
      ("<a/>", "not-xliff"), ("<xliff version='2.0'/>", "not-xliff"),
      ("<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='3.0'/>", "version"),
      ("<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0'/>", "version"),
      ("<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='1.2'/>", "version"),
      ("<xliff xmlns='urn:oasis:names:tc:xliff:document:1.2' version='2.0'/>", "version"),
      ("", "malformed"), ("<a", "malformed"), ("<!DOCTYPE a><a/>", "doctype"),
    ])
  func refused(text: String, code: String) {
    #expect(self.code(of: text) == XLIFFError.Code(rawValue: code))
  }

  @Test("reads 1.1 as 1.2")
  func oneOne() throws {
    let text = "<xliff xmlns='urn:oasis:names:tc:xliff:document:1.1' version='1.1'><file/></xliff>"
    let document = try read(text)
    #expect(document.version == .v1_2)
    #expect(document.element.first(.v12("file")) != nil)
  }

  @Test("refuses a document that is too large")
  func size() {
    #expect(throws: XLIFFError.self) { try Reader(maximumBytes: 3).read(Array("<a/>".utf8)) }
  }

  @Test("reads 1.2 into its own views")
  func twelve() throws {
    let document = try Reader().read(Samples.document12().bytes())
    let file = try #require(document.element.first(V12.File.name)?.view(V12.File.self))
    #expect(file.body.units.first?.state == .needsTranslation)
    #expect(file.body.units.first?.target?.plainText == "Tämä on **maksuton**.")
    #expect(file.body.units.first?.alternatives.first?.quality == "86.5%")
    #expect(file.header?.tools.first?.id == "kielipolku")
  }
}
