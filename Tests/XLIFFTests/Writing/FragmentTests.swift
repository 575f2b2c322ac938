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

  @Test("throw what XML cannot hold")
  func unwritable() throws {
    let encoder = Writer(to: { _ in }).fragments
    #expect(throws: XLIFFError.self) { try encoder.encode(Note("\u{1}")) }
  }
}
