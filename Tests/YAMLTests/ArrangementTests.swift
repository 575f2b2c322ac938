import Testing

@testable import YAML

@Suite("Entries put in, changed and taken out in place")
struct ArrangementTests {
  /// Arranges a file's outermost mapping by what it has.
  private func arranged(
    _ text: String, _ plans: (MappingLayout) throws -> [EntryPlan]
  ) throws -> String {
    let file = parse(text)
    #expect(file.problems.isEmpty)
    let layout = try #require(MappingLayout(of: file))
    return String(decoding: file.arranged(layout, as: try plans(layout)), as: UTF8.self)
  }

  /// Keeps the entries with some keys, in this order, and puts in those that are not there.
  private func ordered(_ text: String, _ keys: String...) throws -> String {
    try arranged(text) { layout in
      keys.map { key in layout[key].map { .kept($0) } ?? .new(key, .text("uusi")) }
    }
  }

  @Test("nothing changes where nothing is to change")
  func kept() throws {
    for text in [
      "a: b", "# x\n---\n# y\na: b # c\n\n# d\ne:\n  f: |+\n    g\n\n  # h\n# i\n",
      "\u{FEFF}a: b\r\n",
    ] {
      let result = try arranged(text) { layout in layout.entries.map { .kept($0) } }
      #expect(result.utf8.elementsEqual(text.utf8))
    }
  }

  @Test(
    "a new entry stands where it is asked for",
    arguments: [
      ("a: 1\nc: 3\n", "a: 1\nx: uusi\nc: 3\n"),
      ("a: 1 # one\n# three\nc: 3\n", "a: 1 # one\nx: uusi\n# three\nc: 3\n"),
      ("a: |+\n  1\n\nc: 3\n", "a: |+\n  1\n\nx: uusi\nc: 3\n"),
      ("a: 1\r\nc: 3", "a: 1\r\nx: uusi\r\nc: 3"),
      ("# head\na:\n  b: 1\n  # deep\n\nc: 3\n", "# head\na:\n  b: 1\n  # deep\nx: uusi\n\nc: 3\n"),
    ])
  func insertion(_ before: String, _ after: String) throws {
    #expect(try ordered(before, "a", "x", "c") == after)
  }

  @Test("a file without a line break at its end gets one before what is added")
  func end() throws {
    #expect(try ordered("a: 1", "a", "x") == "a: 1\nx: uusi\n")
    #expect(try ordered("\u{FEFF}a: 1", "x", "a") == "\u{FEFF}x: uusi\na: 1")
  }

  @Test("the comments of an entry that is taken out stay")
  func removal() throws {
    let text = "a: 1\n# two\nb: # why\n  - 2 # here\n  # there\nc: 3 # x\n# end\n"
    #expect(try ordered(text, "a", "c") == "a: 1\n# two\n# why\n# here\n# there\nc: 3 # x\n# end\n")
    #expect(try ordered(text, "a") == "a: 1\n# two\n# why\n# here\n# there\n# x\n# end\n")
    #expect(try ordered("a: | # why\n  # text\nb: 1\n", "b") == "# why\nb: 1\n")
    #expect(try ordered("a: \"x # y\"\nb: 1\n", "b") == "b: 1\n")
  }

  @Test("an entry takes the comments above it along, and none becomes text")
  func order() throws {
    #expect(try ordered("# a\na: 1\n# b\nb: 2\n", "b", "a") == "# a\n# b\nb: 2\na: 1\n")
    let text = "a: 1\nb: |\n  x\nc: 3\n    # deep\n# shallow\n    # deep too\nd: 4\n"
    let result = try ordered(text, "a", "c", "b", "d")
    #expect(
      result == "a: 1\nc: 3\n    # deep\nb: |\n  x\n# shallow\n# deep too\nd: 4\n")
    #expect(
      try ordered("a: |+\n  1\n\nb: 2\n\nc: 3\n", "b", "a", "c") == "b: 2\na: |+\n  1\n\nc: 3\n")
  }

  @Test("a key and a text change within their lines")
  func changes() throws {
    let text = "a:   b # c\nd:\n  # inside\n  e: f\n"
    let result = try arranged(text) { layout in
      let (a, d) = (try #require(layout["a"]), try #require(layout["d"]))
      let inside = try #require(d.mapping)
      return [
        .changed(a, as: "x", to: .text("no")),
        .changed(
          d,
          entries: inside.entries.map { .changed($0, as: "w", to: .text("1\n2")) }
            + [.new("z", .sequence([.mapping([("k", .text("v"))])]))]),
      ]
    }
    #expect(
      result == """
        x:   "no" # c
        d:
          # inside
          w: |-
            1
            2
          z:
            - k: v

        """)
  }

  @Test("what is in another layout is written anew with its comments, if it changes at all")
  func flow() throws {
    let text = "a: {b: x, # one\n  c: 'z'}\n"
    let same = try arranged(text) { layout in
      [.updated(try #require(layout["a"]), with: [("b", .text("x")), ("d", nil)])]
    }
    #expect(same == text)
    let changed = try arranged(text) { layout in
      [.updated(try #require(layout["a"]), with: [("b", .text("w")), ("d", .text("v"))])]
    }
    #expect(changed == "# one\na:\n  b: w\n  d: v\n  c: z\n")
    let whole = try arranged("{a: x} # end\n") { layout in
      [.kept(try #require(layout["a"])), .new("b", .text("z"))]
    }
    #expect(whole == "# end\na: x\nb: z\n")
  }

  @Test("values change under the keys that are named, in canonical order")
  func update() throws {
    let result = try arranged("a:\n  own: x\n  target: old # t\n  on: d\n") { layout in
      [
        .updated(
          try #require(layout["a"]),
          with: [
            ("source", .text("s")), ("target", .text("new")), ("state", .text("q")), ("on", nil),
          ])
      ]
    }
    #expect(result == "a:\n  source: s\n  own: x\n  target: new # t\n  state: q\n")
  }

  @Test("an entry of another file keeps its lines and comments")
  func otherFile() throws {
    let other = try #require(MappingLayout(of: parse("# about b\nx: 0\n# b\nb: 2 # two\n")))
    let file = parse("a: |+\n  1\n\nc: 3\n")
    let layout = try #require(MappingLayout(of: file))
    let plans = [layout["a"], other["b"], layout["c"]].compactMap { $0.map { EntryPlan.kept($0) } }
    let result = String(decoding: file.arranged(layout, as: plans), as: UTF8.self)
    #expect(result == "a: |+\n  1\n\n# b\nb: 2 # two\nc: 3\n")
  }

  @Test("an entry that has moved away leaves no comment")
  func moved() throws {
    let result = try arranged("a: 1\n# b\nb: 2 # two\nc: 3\n") { layout in
      layout.entries.map { $0.key.hasText("b") ? .moved($0) : .kept($0) }
    }
    #expect(result == "a: 1\nc: 3\n")
  }
}
