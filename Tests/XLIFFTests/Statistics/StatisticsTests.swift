import Testing
import XLIFF

@Suite("Statistics")
struct StatisticsTests {
  private func statistics(_ documents: String...) throws -> Statistics {
    var statistics = Statistics()
    for document in documents {
      var rest = [Array(document.utf8), []][...]
      try statistics.add { rest.popFirst() ?? [] }
    }
    return statistics
  }

  private let new = """
    <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="fi" trgLang="se" \
    xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0">
    <file id="f"><group id="g" translate="no"><unit id="a"><segment><source>A-12</source></segment>\
    </unit></group><unit id="b"><mtc:matches><mtc:match ref="#s"><source>x</source>\
    <target>y</target></mtc:match></mtc:matches>
    <segment id="s"><source>Soita <ph id="1"/>heti, nyt!</source></segment>\
    <ignorable><source> </source></ignorable>\
    <segment state="reviewed"><source>Kotihoito</source><target>x</target></segment></unit>
    <unit id="c"><segment><source>Kotihoito</source><target/></segment></unit></file></xliff>
    """

  @Test("words and characters, with and without spaces and punctuation")
  func counts() throws {
    let all = try statistics(new).total
    #expect(all.units == 3)
    #expect(all.segments == 4)
    #expect(all.words == 3 + 1 + 1 + 1 + 1)
    #expect(all.characters == 16 + 9 + 9 + 4)
    #expect(all.charactersWithoutSpaces == 14 + 9 + 9 + 4)
    #expect(all.charactersWithoutSpacesAndPunctuation == 12 + 9 + 9 + 3)
  }

  @Test("by what becomes of segments")
  func statuses() throws {
    let statistics = try statistics(new)
    #expect(Statistics.Status.allCases.map { statistics[$0].segments } == [1, 2, 0, 0, 1, 0])
    #expect(Statistics.Status.allCases.map { statistics[$0].units } == [1, 2, 0, 0, 1, 0])
    #expect(statistics.repeated.segments == 1)
    #expect(statistics.repeated.words == 1)
    #expect(statistics.matched.segments == 1)
    #expect(statistics.matched.words == 3)
  }

  @Test("1.2 has the states that conversion gives it")
  func older() throws {
    let old = """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="a" \
      source-language="fi" target-language="se" datatype="plaintext"><body>
      <trans-unit id="a"><source>Soita <bpt id="1">**</bpt>heti<ept id="1">**</ept></source>\
      <target state="signed-off">x</target></trans-unit>
      <trans-unit id="b"><source>a. b.</source><seg-source><mrk mtype="seg" mid="1">a.</mrk> \
      <mrk mtype="seg" mid="2">b.</mrk></seg-source></trans-unit>
      <trans-unit id="c"><source>Soita</source><alt-trans><target>y</target></alt-trans>\
      </trans-unit></body></file></xliff>
      """
    let statistics = try statistics(old)
    #expect(statistics[.reviewed].words == 2)
    #expect(statistics[.untranslated].segments == 3)
    #expect(statistics.matched.units == 1)
  }

  @Test("texts are repeated across documents")
  func several() throws {
    #expect(try statistics(new, new).repeated.segments == 5)
    #expect(throws: XLIFFError.self) { try statistics("<a/>") }
  }
}
