import Testing
import XLIFF

@Suite("Fragments")
struct FragmentTests {
  private func bytes(_ body: (inout Writer) throws -> Void) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try withoutActuallyEscaping({ bytes += $0 }) { collect in
      var writer = Writer(to: collect)
      try writer.open(Document(version: .v2_2, source: "fi", target: "se", modules: [.matches]))
      try body(&writer)
      try writer.close()
    }
    return bytes
  }

  @Test("give the bytes that the writer itself gives, declarations and lines included")
  func same() throws {
    var file = File(id: "f")
    file.append(Samples.unit())
    let whole = try bytes { writer in
      for _ in 0..<3 { try writer.write(file) }
    }
    let parts = try bytes { writer in
      let encoder = writer.fragments
      for fragment in try (0..<3).map({ _ in try encoder.encode(file) }) {
        try writer.write(fragment)
      }
    }
    #expect(parts == whole)
  }

  /// A file with elements of a namespace that is not declared, empty ones, and text to be escaped.
  private func fill(_ file: inout ElementBuilder) {
    file.set("id", to: "\"f\" <&>\n")
    file.set(Name(.formatStyle, "fs"), to: "p")
    file.append(.element(Samples.unit()))
    file.append(.core("group")) { group in
      group.set("id", to: "g")
      group.append(Unit.name) { unit in
        unit.append(Segment.name) { segment in
          segment.append(.core("source")) { $0.append("a \u{1} & <b> \u{FFFE}") }
          segment.append(.core("target")) { $0.append([.text(""), .comment("c"), .cdata("d")]) }
        }
      }
      group.append(Name(.other("urn:x"), "x", prefix: "x")) { $0.set("y", to: "z") }
    }
    file.append(.core("notes")) { _ in }
  }

  @Test("of elements written while they are built are those of the same elements in memory")
  func built() throws {
    let whole = try bytes { writer in
      for _ in 0..<2 { try writer.write(File(element: Element(File.name, fill))) }
    }
    let parts = try bytes { writer in
      let fragment = try writer.fragments.encode { files in
        for _ in 0..<2 { files.append(File.name, fill) }
      }
      try writer.write(fragment)
    }
    #expect(String(decoding: parts, as: UTF8.self) == String(decoding: whole, as: UTF8.self))
  }

  @Test("throw what XML cannot hold")
  func unwritable() throws {
    let encoder = Writer(to: { _ in }).fragments
    #expect(throws: XLIFFError.self) { try encoder.encode(Note("\u{1}")) }
    #expect(throws: XLIFFError.self) {
      try encoder.encode { $0.append(Note.name) { $0.append("\u{1}") } }
    }
  }

  @Test("tell at once what XML cannot hold, and go on without it")
  func failure() throws {
    let encoder = Writer(to: { _ in }).fragments
    var failures: [XLIFFError.Code?] = []
    #expect(throws: XLIFFError.self) {
      try encoder.encode { builder in
        for name: Name in [.core("note"), Name(.core, "a b"), .core("note")] {
          builder.append(name) { _ in }
          failures.append(builder.failure?.code)
        }
      }
    }
    #expect(failures == [nil, .name, .name])
  }
}
