import Foundation
import Testing
import XLIFF

// The example of the documentation, as it stands there.
func reviewed(_ bytes: [UInt8]) throws -> [UInt8] {
  var document = try Reader().read(bytes)
  document.updateUnits { unit, settings in
    guard settings.inside(unit.element).translate else { return }
    for index in unit.segments.indices {
      var segment = unit.segments[index]
      if segment.target == nil {
        let text = segment.source.plainText
        segment.target = [.text(text.uppercased())]
        segment.state = .translated
      } else if segment.state == .translated {
        segment.state = .reviewed
      }
      unit.segments[index] = segment
    }
  }
  return try document.bytes()
}

@Suite("The example in 20 lines")
struct TwentyLinesTests {
  @Test("the documentation has the lines that are tested here, twenty of them")
  func documented() throws {
    let here = URL(filePath: #filePath)
    let article = here.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Sources/XLIFF/XLIFF.docc/TwentyLines.md")
    let text = try String(contentsOf: article, encoding: .utf8)
    let code = try #require(text.firstMatch(of: #/```swift\n(import XLIFF\n\n([\s\S]*?))```/#))
    #expect(try String(contentsOf: here, encoding: .utf8).contains(code.2))
    #expect(code.1.split(separator: "\n", omittingEmptySubsequences: false).count - 1 == 20)
  }

  @Test("it does what it says")
  func run() throws {
    let unit = """
      <unit id="a"><segment><source>Heti <ph id="1"/></source></segment></unit>\
      <unit id="b"><notes><note>n</note></notes>\
      <segment state="translated"><source>a</source><target>b</target></segment></unit>\
      <unit id="c" translate="no"><segment><source>a</source></segment></unit>
      """
    let start = """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="fi" trgLang="se">\
      <file id="f"><group id="g">\(unit)</group></file></xliff>
      """
    let units = try Reader().read(reviewed(Array(start.utf8))).files[0].units
    #expect(units.map { $0.segments[0].target } == [["HETI "], ["b"], nil])
    #expect(units.map { $0.segments[0].state } == [.translated, .reviewed, nil])
    #expect(units[1].notes.map(\.text) == ["n"])
  }
}
