import TestSupport
import Testing

@Suite("The laws of the house")
struct LawsTests {
  static let laws = "\(Program.project)/scripts/laws"

  @Test("hold in this project")
  func project() throws {
    let run = try Program.run([Self.laws], at: Program.project)
    #expect(run.exitCode == 0, "\(run.errors)")
  }

  @Test(
    "are seen to be broken",
    arguments: [
      ("Sources/Checks/A.swift", "import CMark\n", "only Markdown imports CMark"),
      ("Sources/Workspace/A.swift", "internal import CShims\n", "only ICU imports CShims"),
      ("Sources/XML/A.swift", "package import Catalogue\n", "XML (floor 1) does not import"),
      ("Sources/Checks/A.swift", "import Handoff\n", "Checks (floor 4) does not import Handoff"),
      ("Sources/Catalogue/A.swift", "import Foundation\n", "libraries do without Foundation"),
      ("Sources/Catalogue/A.swift", "let l = Locale(\"fi\")\n", "no Foundation locales"),
      ("Sources/Catalogue/A.swift", "a.compare(b)\n", "no Foundation locales"),
      ("Sources/Catalogue/A.swift", "try! run()\n", "no try!"),
      ("Sources/Checks/Rules/Spelling.swift", "\n", "each rule has its test"),
    ])
  func broken(_ file: String, _ text: String, _ law: String) throws {
    let folder = try TemporaryFolder([file: text])
    let run = try Program.run([Self.laws, folder.path], at: Program.project)
    #expect(run.exitCode == 1)
    #expect(run.errors.contains(law))
    #expect(run.errors.contains(file))
  }
}
