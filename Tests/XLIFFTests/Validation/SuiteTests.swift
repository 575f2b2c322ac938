import Testing
import XLIFF

@Suite("The OASIS core suite")
struct SuiteTests {
  private static let valid = Shared.documents(in: "suite/core-2.1/valid")
  private static let invalid = Shared.documents(in: "suite/core-2.1/invalid")

  /// Files of the valid part that are not: one refers to `t=#m2`, which is no fragment identifier;
  /// the other uses a prefix of fragment identifiers that nobody has registered.
  private static let faulty = ["sample1.xlf", "withTBXExtension.xlf"]

  private func errors(in path: String, as version: Version?) throws -> [Finding] {
    var text = String(decoding: try Shared.bytes(of: path), as: UTF8.self)
    if let version {
      text = text.replacing("urn:oasis:names:tc:xliff:document:2.0", with: version.uri)
      text = text.replacing(#/(<xliff[^>]*\sversion=)["'][^"']*["']/#) {
        "\($0.1)\"\(version.rawValue)\""
      }
    }
    return try Validator().validate(Array(text.utf8)).filter { $0.rule.severity == .error }
  }

  @Test(
    "valid documents are accepted", .enabled(if: Shared.isThere), arguments: valid,
    [nil, Version.v2_2])
  func accepted(path: String, version: Version?) throws {
    let errors = try errors(in: path, as: version)
    let isFaulty = Self.faulty.contains { path.hasSuffix($0) }
    #expect(errors.isEmpty != isFaulty, "\(errors)")
  }

  @Test(
    "invalid documents are refused", .enabled(if: Shared.isThere), arguments: invalid,
    [nil, Version.v2_2])
  func refused(path: String, version: Version?) throws {
    #expect(try !errors(in: path, as: version).isEmpty)
  }
}
