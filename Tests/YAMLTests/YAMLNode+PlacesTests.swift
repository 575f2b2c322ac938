import Testing

@testable import YAML

@Suite("Places inside a text")
struct YAMLNodePlacesTests {
  /// The place of the first `@` in the value of `a`, and of that in the file.
  @Test(
    "are those of the same character in the file",
    arguments: [
      "a: ä@b\n", "b: 1\na:   \"x\\n\\u00e4\\\" @\"\n", "a: 'it''s @'\n", "a: |\n  x\n\n   ä@ b\n",
      "a: |-\n\n\n  x@\n", "ä: [x]\na: >\n  x y\n  z @b\n", "a: x\n  y  @b\n",
      "a: \"x\n\n   y \\\n   @ä\"\n",
      "a: 'x''\n  y@'\n", "\u{FEFF}a: x@\n", "a: |\r\n  x\r\n\r\n  y@\r\n", "a: |2\n   x\n  @\n",
      "a: \"\\t \\\n  \\  x@\"\n", "a: >-\n  x\n\n    y\n  z@\n", "a: \"@\"\n", "a: @\n",
    ])
  func at(_ text: String) throws {
    let text = text.replacing("a: @", with: "a: '@'")
    let file = parse(text)
    for read in [file, parseByEvents(text)] {
      let node = try #require(read.root?["a"])
      let value = Array(node.text.utf8)
      let place = try #require(value.firstIndex(of: UInt8(ascii: "@")))
      let byte = try #require(file.bytes.lastIndex(of: UInt8(ascii: "@")))
      #expect(node.position(atUTF8Offset: place) == file.positions.position(of: byte))
    }
  }

  @Test("of the end, and beyond it, are the end of the text")
  func end() throws {
    for (text, column) in [("a: xyz # c\n", 7), ("a: \"x\\n\" # c\n", 8), ("a: ''\n", 5)] {
      let node = try #require(parse(text).root?["a"])
      let count = node.text.utf8.count
      #expect(node.position(atUTF8Offset: count) == YAMLPosition(line: 1, column: Int32(column)))
      #expect(
        node.position(atUTF8Offset: count + 9) == YAMLPosition(line: 1, column: Int32(column)))
    }
    let block = try #require(parse("a: |\n  xy\n  z\nb: c\n").root?["a"])
    #expect(block.position(atUTF8Offset: 99) == YAMLPosition(line: 3, column: 4))
  }

  @Test("are the same one by one and in one walk")
  func walk() throws {
    for text in ["a: |\n  x\n\n   ä@ b\n", "a: |\r\n  x\r\n\r\n  y\r\n", "a: >\n  x y\n  z\n"] {
      let node = try #require(parse(text).root?["a"])
      let offsets = Array(0...node.text.utf8.count + 1)
      #expect(node.positions(atUTF8Offsets: offsets) == offsets.map(node.position(atUTF8Offset:)))
    }
  }

  @Test("count columns in Unicode scalars, however long the lines are")
  func columns() throws {
    let long = String(repeating: "ä", count: 5000)
    let file = parse("k: \"\(long)\"\nb: 😀\(long)@\n")
    let node = try #require(file.root?["b"])
    #expect(node.position == YAMLPosition(line: 2, column: 4))
    #expect(node.position(atUTF8Offset: 4 + 10_000) == YAMLPosition(line: 2, column: 5005))
  }
}
