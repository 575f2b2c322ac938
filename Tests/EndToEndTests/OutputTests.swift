import Foundation
import TestSupport
import Testing

@Suite("Output")
struct OutputTests {
  static let hostile: [String: String] = [
    "catalogue/areas/a.yaml": "name: \"\\e[31mPunainen::error::%0A\\u202E\"\n",
    "catalogue/services/=1+1.yaml": "name: \"=HYPERLINK(1)\"\n",
  ]

  @Test("escapes, line breaks and direction marks in texts cannot act on a terminal")
  func terminal() throws {
    let workspace = try Sample.workspace(Self.hostile)
    for command in [["list"], ["check"]] {
      let run = try Program.run(command, in: workspace.folder)
      #expect(!run.output.contains(0x1B))
      #expect(!run.text.unicodeScalars.contains("\u{202E}"))
    }
    let list = try Program.run(["list", "--locale", "se"], in: workspace.folder)
    #expect(list.text.contains("\\u{1B}[31mPunainen"))
  }

  @Test("no cell of CSV is a formula")
  func csv() throws {
    let run = try Program.run(
      ["list", "--format", "csv"], in: Sample.workspace(Self.hostile).folder)
    #expect(run.text.contains(",'=HYPERLINK(1),"))
    #expect(!run.text.contains(",=HYPERLINK"))
  }

  @Test(
    "the same bytes in every locale of the system", arguments: ["C", "tr_TR.UTF-8", "fi_FI.UTF-8"])
  func locales(_ locale: String) throws {
    let folder = try Sample.workspace().folder
    for command in [["check"], ["status", "--by", "area"], ["list", "--format", "yaml"]] {
      let standard = try Program.run(command, in: folder, environment: ["LC_ALL": "C.UTF-8"])
      let other = try Program.run(command, in: folder, environment: ["LC_ALL": locale])
      #expect(standard.output == other.output)
    }
  }

  @Test("colours only where asked for")
  func colors() throws {
    let folder = try Sample.workspace().folder
    #expect(!(try Program.run(["check"], in: folder)).output.contains(0x1B))
    #expect(try Program.run(["--color", "always", "check"], in: folder).output.contains(0x1B))
  }

  @Test("--quiet leaves the data alone")
  func quiet() throws {
    let folder = try Sample.workspace().folder
    let run = try Program.run(["--quiet", "check"], in: folder)
    #expect(run.errors.isEmpty)
    #expect(run.output == (try Program.run(["check"], in: folder).output))
  }

  @Test("a reader that goes away ends it quietly")
  func closedOutput() throws {
    let folder = try Sample.workspace().folder
    let run = try Program.run(
      ["sh", "-c", "\"$0\" list | true; \"$0\" status >&-", Program.path], at: folder.path)
    #expect(run.exitCode == 0)
    #expect(run.errors.isEmpty)
  }

  @Test(
    "commands that only read work on a read-only workspace", .enabled(if: Program.canDropRights))
  func readOnly() throws {
    let folder = try Sample.workspace().folder
    let before = try folder.snapshot()
    for command in [["status"], ["check"], ["list"], ["normalise", "--check"]] {
      let run = try Program.run(
        ["setpriv", "--reuid=65534", "--clear-groups", Program.path] + command, at: folder.path)
      #expect(run.exitCode == (command == ["check"] ? 1 : 0), "\(command)")
    }
    let write = try Program.run(
      ["setpriv", "--reuid=65534", "--clear-groups", Program.path, "normalise"], at: folder.path)
    #expect(write.exitCode == 73)
    #expect(try folder.snapshot() == before)
  }
}

extension Program {
  /// As root, permissions hold for others only, so that the program is run as one of them.
  static let canDropRights =
    has("setpriv")
    && (try? run(["setpriv", "--reuid=65534", "--clear-groups", path, "rules"], at: "/").exitCode)
      == 0
}
