import Testing
import XML

@Suite("XMLReader")
struct XMLReaderTests {
  private let reader = XMLReader()

  @Test("reports everything in order, each at its place")
  func order() throws {
    let document = """
      <?xml version="1.0" encoding="UTF-8"?>
      <!--ä--><?p q r?>
      <a x="1" xmlns="urn:n" y='&lt;&amp;&#38;&#10;&quot;' xmlns:p="urn:p">t&amp;<p:b p:z=">"/>
      å<![CDATA[<c>]]><![CDATA[]]>]]&gt;<d/></a><!-- end -->
      """
    #expect(
      try reader.events(of: document) == [
        #"2:1 comment "ä""#, #"2:9 pi p "q r""#,
        #"3:1 <{urn:n}a x="1" xmlns="urn:n" y="<&&\n\"" xmlns:p="urn:p""#,
        #"3:70 text "t&""#, #"3:76 <{urn:p}p:b {urn:p}p:z=">""#, "- end",
        #"3:90 text "\nå""#, #"4:2 cdata "<c>""#, #"4:17 cdata """#, #"4:29 text "]]>""#,
        "4:35 <{urn:n}d", "- end", "- end", #"4:43 comment " end ""#,
      ])
  }

  @Test("reports the same whatever the chunks", arguments: [1, 2, 3, 7, 64])
  func chunks(size: Int) throws {
    let long = String(repeating: "åö😀\r\n", count: 500)
    let document = Array(
      "<?xml version='1.0'?><r k='\(long)'>\(long)<![CDATA[\(long)]]><!--\(long)--></r>".utf8)
    #expect(
      try reader.events(of: document, chunk: size).events == reader.events(of: document).events)
  }

  @Test("columns count Unicode scalars, after line ends of any kind")
  func columns() throws {
    #expect(
      try reader.events(of: "<r>\r\n😀é<a/>\r<b/></r>").filter { $0.contains("<") } == [
        "1:1 <r", "2:3 <a", "3:1 <b",
      ])
  }

  @Test("line ends become one newline, written-out returns stay")
  func lineEnds() throws {
    #expect(try reader.events(of: "<r>a\r\nb\rc&#13;d</r>")[1] == #"1:4 text "a\nb\nc\rd""#)
    #expect(
      try reader.events(of: "<r><![CDATA[a\r\nb]]></r>")[1] == #"1:4 cdata "a\nb""#)
  }

  @Test("a byte order mark is taken away")
  func byteOrderMark() throws {
    #expect(try reader.events(of: "\u{FEFF}<r/>") == ["1:1 <r", "- end"])
  }

  @Test("UTF-16 with a byte order mark is read, in any chunks", arguments: [1, 3, 1000])
  func utf16(chunk: Int) throws {
    let text = "\u{FEFF}<?xml version=\"1.0\" encoding=\"UTF-16\"?><r>å😀</r>"
    let little = Array(text.utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = Array(text.utf16).flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let expected = ["1:40 <r", #"1:43 text "å😀""#, "- end"]
    #expect(try reader.events(of: little, chunk: chunk).events == expected)
    #expect(try reader.events(of: big, chunk: chunk).events == expected)
  }

  @Test("an error has the place of the trouble")
  func places() throws {
    let error = try #require(reader.error(of: "<r>\n  <a>ä</b>\n</r>"))
    #expect(error.code == .malformed)
    #expect(error.place.line == 2)
    #expect(
      reader.error(of: [UInt8]("<r>\nä".utf8) + [0xFF])?.place == XMLPlace(line: 2, column: 2))
  }

  @Test("what the handler throws comes out")
  func handlerThrows() {
    struct Stop: Error {}
    final class Stopper: XMLHandler {
      var starts = 0
      func define(_ name: XMLName) {}
      func start(_ name: Int, at place: XMLPlace) {}
      func attribute(_ name: Int, _ value: Span<UInt8>) {}
      func beginContent() throws {
        starts += 1
        throw Stop()
      }
      func end() {}
      func text(_ text: Span<UInt8>, isSection: Bool, at place: XMLPlace) {}
      func comment(_ text: Span<UInt8>, at place: XMLPlace) {}
      func instruction(target: Span<UInt8>, data: Span<UInt8>, at place: XMLPlace) {}
    }
    let stopper = Stopper()
    #expect(throws: Stop.self) { try reader.read(Array("<a><b/></a>".utf8), into: stopper) }
    #expect(stopper.starts == 1)
  }

  @Test("many names stay apart")
  func manyNames() throws {
    let elements = (0..<2000).map { "<n\($0) a\($0)=''/>" }.joined()
    let starts = try reader.events(of: "<r>\(elements)</r>").filter { $0.contains("<n") }
    #expect(starts.count == 2000)
    #expect(starts.enumerated().allSatisfy { $1.hasSuffix(" <n\($0) a\($0)=\"\"") })
  }
}
