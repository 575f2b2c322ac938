import Testing
import XML

@Suite("Hostile documents")
struct AttackTests {
  private let reader = XMLReader()

  @Test(
    "no document type declaration is read, whatever is in it",
    arguments: [
      "<!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><r>&x;</r>",
      "<!DOCTYPE r SYSTEM 'http://127.0.0.1:9/x.dtd'><r/>",
      "<!DOCTYPE r [<!ENTITY % p SYSTEM 'http://127.0.0.1:9/'>%p;]><r/>",
      "<?xml version='1.0'?>\n<!--c--><!DOCTYPE r [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><r a='&b;'/>",
      "<r><!ENTITY x 'y'></r>", "<!doctype html><html/>", "<!", "<!D",
    ])
  func doctype(document: String) {
    let code = reader.error(of: document)?.code
    #expect(code == .doctype || document.count < 4 && code == .malformed)
  }

  @Test("a declaration in UTF-16 is found too")
  func doctypeInUTF16() {
    let text = "\u{FEFF}<!DOCTYPE r [<!ENTITY x 'y'>]><r>&x;</r>"
    let bytes = Array(text.utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(reader.error(of: bytes)?.code == .doctype)
  }

  @Test("entities are not defined", arguments: ["<r>&x;</r>", "<r a='&x;'/>", "<r>&nbsp;</r>"])
  func entities(document: String) {
    #expect(reader.error(of: document)?.code == .malformed)
  }

  @Test("300 and 100,000 levels are too deep, 256 are not")
  func depth() throws {
    func nested(_ levels: Int) -> String {
      String(repeating: "<a>", count: levels) + String(repeating: "</a>", count: levels)
    }
    #expect(try reader.events(of: nested(256)).count == 512)
    #expect(reader.error(of: nested(257))?.code == .limit)
    #expect(reader.error(of: nested(300))?.code == .limit)
    #expect(reader.error(of: nested(100_000))?.code == .limit)
  }

  @Test("too many attributes are refused before libxml2 sees them")
  func attributes() throws {
    func tag(_ count: Int, _ name: String) -> String {
      "<r " + (0..<count).map { "\(name)\($0)='u'" }.joined(separator: " ") + "/>"
    }
    #expect(try reader.events(of: tag(256, "a")).count == 2)
    #expect(reader.error(of: tag(257, "a"))?.code == .limit)
    #expect(reader.error(of: tag(40_000, "a"))?.code == .limit)
    #expect(reader.error(of: tag(60_000, "xmlns:a"))?.code == .limit)
  }

  @Test("a tag of more than 64 KiB is refused, finished or not")
  func longTag() {
    let value = String(repeating: "x", count: 70_000)
    #expect(reader.error(of: "<r a='\(value)'/>")?.code == .limit)
    #expect(reader.error(of: "<r a='\(value)")?.code == .limit)
    #expect(reader.error(of: "<\(value)")?.code == .limit)
  }

  @Test("a document over the size limit is refused")
  func size() {
    let small = XMLReader(limits: XMLLimits(documentBytes: 10))
    #expect(small.error(of: "<r></r>") == nil)
    #expect(small.error(of: "<r>1234</r>")?.code == .limit)
  }

  @Test(
    "truncated documents and trailing text are refused",
    arguments: [
      "", " ", "<r>", "<r", "<r a='", "<r>text", "<r><!-- ", "<r><![CDATA[ ", "<r/><r/>", "<r/>x",
      "<r/>&#32;", "x", "<r></q>", "<r><a></r>", "</r>", "<r a='1' a='2'/>", "<r a=1/>", "<r a/>",
      "<r>]]></r>", "<r a='<'/>", "<?xml version='1.0'", " <?xml version='1.0'?><r/>",
      "<r><!-- -- --></r>", "<r><?xml v?></r>",
    ])
  func malformed(document: String) {
    #expect(reader.error(of: document)?.code == .malformed)
  }

  @Test(
    "prefixes must be bound, and attributes differ in meaning",
    arguments: [
      "<p:r/>", "<r p:a=''/>", "<r xmlns:p=''/>", "<r xmlns:p='u' xmlns:q='u' p:a='' q:a=''/>",
      "<xi:include href='x'/>",
    ])
  func namespaces(document: String) {
    #expect(reader.error(of: document)?.code == .malformed)
  }

  @Test("inclusions are elements like others")
  func inclusion() throws {
    let document = "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='/etc/passwd'/>"
    #expect(try reader.events(of: document).count == 2)
  }

  @Test(
    "invalid UTF-8 is refused",
    arguments: [
      [0xFF], [0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
      [0x80],
      [0xE4, 0x20], [0x00], [0xF0, 0x9F, 0x98],
    ] as [[UInt8]])
  func invalidUTF8(bytes: [UInt8]) {
    let document = Array("<r>".utf8) + bytes + Array("</r>".utf8)
    #expect(reader.error(of: document)?.code == .encoding)
  }

  @Test(
    "characters that XML does not know are refused",
    arguments: ["\u{1}", "&#x1;", "&#0;", "\u{FFFE}", "&#xFFFE;", "&#xD800;", "\u{1F}", "\u{FFFF}"])
  func characters(text: String) {
    #expect(reader.error(of: "<r>\(text)</r>")?.code == .malformed)
    #expect(reader.error(of: "<r a='\(text)'/>")?.code == .malformed)
  }

  @Test(
    "another encoding than the declared one is refused",
    arguments: ["UTF-7", "ISO-8859-1", "UTF-16", "windows-1252", "UTF-32", "x"])
  func declared(encoding: String) {
    let document = "<?xml version='1.0' encoding='\(encoding)'?><r>+ADw-a+AD4-</r>"
    #expect(reader.error(of: document)?.code == .encoding)
  }

  @Test("UTF-16 without a mark, half a character, or declared as UTF-8 is refused")
  func utf16() {
    func little(_ units: [UInt16]) -> [UInt8] {
      units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    }
    #expect(reader.error(of: little(Array("<r/>".utf16)))?.code == .encoding)
    #expect(reader.error(of: little([0xFEFF, 0x3C, 0xD800, 0x3E]))?.code == .encoding)
    #expect(reader.error(of: little([0xFEFF, 0x3C]) + [0x72])?.code == .encoding)
    let text = "\u{FEFF}<?xml version='1.0' encoding='UTF-8'?><r/>"
    #expect(reader.error(of: little(Array(text.utf16)))?.code == .encoding)
  }

  @Test("messages do not print the document back")
  func messages() throws {
    for document in [
      "<secret></other>", "<r>&secret;</r>", "<secret:r/>", "<r secret='1' secret='2'/>",
    ] {
      let error = try #require(reader.error(of: document))
      #expect(!error.message.contains("secret"))
    }
  }
}
