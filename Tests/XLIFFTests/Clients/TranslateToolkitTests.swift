import Testing
import XLIFF

@Suite("Translate Toolkit")
struct TranslateToolkitTests {
  private static let hasTools = Client("xliff2po", "--version").isThere(
    else: "no Translate Toolkit; apt-get install translate-toolkit")
  private static let hasStorage = Client("python3", "-c", "import translate.storage.xliff2")
    .isThere(else: "no Translate Toolkit that reads 2.x; pip install 'translate-toolkit>=3.20'")

  @Test("its tools turn 1.2 to PO and back, with texts and codes", .enabled(if: hasTools))
  func tools() throws {
    let back = try Client.withFolder(["a.xlf": Samples.document12().bytes()]) { folder in
      let (toPO, said) = try Client("xliff2po", "--progress=none").run("a.xlf", "a.po", in: folder)
      #expect(toPO == 0, "\(said)")
      let (status, saidBack) = try Client("po2xliff", "--progress=none").run(
        "a.po", "b.xlf", in: folder)
      #expect(status == 0, "\(saidBack)")
      return try folder.bytes(of: "b.xlf")
    }
    let files = try Reader().read(back).element.elements.compactMap { $0.view(V12.File.self) }
    let unit = files.flatMap(\.body.units).first { $0.source.plainText == "Tämä on **maksuton**." }
    #expect(unit?.target?.plainText == "Tämä on **maksuton**.")
  }

  @Test("its storage reads and saves 2.x, with texts, codes and states", .enabled(if: hasStorage))
  func storage() throws {
    let document = Samples.document21()
    let back = try Client.withFolder(["a.xlf": document.bytes()]) { folder in
      let (status, said) = try Client("python3", "-c").run(
        """
        from translate.storage.xliff2 import Xliff2File
        store = Xliff2File.parsefile("a.xlf")
        print(len(store.units))
        store.savefile("b.xlf")
        """, in: folder)
      #expect(status == 0, "\(said)")
      return try folder.bytes(of: "b.xlf")
    }
    let sent = units(in: document)
    let units = units(in: try Reader().read(back))
    #expect(units.map(\.id) == sent.map(\.id))
    #expect(units.flatMap(\.segments).map(\.source) == sent.flatMap(\.segments).map(\.source))
    #expect(units.flatMap(\.segments).map(\.state) == sent.flatMap(\.segments).map(\.state))
    #expect(units.flatMap(\.notes).map(\.text) == sent.flatMap(\.notes).map(\.text))
  }

  private func units(in document: Document) -> [Unit] {
    document.files.flatMap { $0.units }
  }
}
