import Foundation
import Testing
import XLIFF

@Suite("The OASIS core suite")
struct SuiteTests {
  private static let valid = Shared.documents(in: "suite/core-2.1/valid")
  private static let invalid = Shared.documents(in: "suite/core-2.1/invalid")

  /// Files of the valid part that are not: one refers to `t=#m2`, which is no fragment identifier;
  /// the other uses a prefix of fragment identifiers that nobody has registered.
  private static let faulty = ["sample1.xlf", "withTBXExtension.xlf"]

  /// The rules that each file of the invalid part breaks, by its name: lines of a name and ids.
  private static let expected: [String: Set<String>] = {
    let table = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Fixtures/oasis-core-2.1.txt")
    let lines = try? String(contentsOf: table, encoding: .utf8).split(separator: "\n")
    return (lines ?? []).reduce(into: [:]) { expected, line in
      let words = line.split(separator: " ").map(String.init)
      expected[words[0]] = Set(words.dropFirst())
    }
  }()

  private func errors(in path: String, as version: Version?) throws -> Set<String> {
    var text = String(decoding: try Shared.bytes(of: path), as: UTF8.self)
    if let version {
      text = text.replacing("urn:oasis:names:tc:xliff:document:2.0", with: version.uri)
      text = text.replacing(#/(<xliff[^>]*\sversion=)["'][^"']*["']/#) {
        "\($0.1)\"\(version.rawValue)\""
      }
    }
    let errors = try Validator().validate(Array(text.utf8)).filter { $0.rule.severity == .error }
    return Set(errors.map(\.rule.id))
  }

  @Test(
    "valid documents are accepted", .enabled(if: Shared.isThere), arguments: valid,
    [nil, Version.v2_2])
  func accepted(path: String, version: Version?) throws {
    let isFaulty = Self.faulty.contains { path.hasSuffix($0) }
    #expect(try errors(in: path, as: version) == (isFaulty ? ["fragment"] : []))
  }

  @Test(
    "invalid documents are refused for the right reason", .enabled(if: Shared.isThere),
    arguments: invalid, [nil, Version.v2_2])
  func refused(path: String, version: Version?) throws {
    let name = try #require(path.split(separator: "/").last)
    #expect(try errors(in: path, as: version) == Self.expected[String(name)])
  }
}
