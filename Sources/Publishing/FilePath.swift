import Workspace

/// Where a published file lies below the folder that publishers take: `se/services.json`.
///
/// There is one folder and one name, both slugs, so that no path leads out of the folder.
struct FilePath: Hashable, Sendable {
  let folder: String
  /// With its ending.
  let name: String

  private static let ending = ".json"

  /// The path of the file with this name and the ending of all.
  init(folder: String, stem: String) {
    self.folder = folder
    name = stem + Self.ending
  }

  /// Reads a path as an index has it; nil for one that no file of ours has.
  init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].hasSuffix(Self.ending) else { return nil }
    let stem = parts[1].dropLast(Self.ending.utf8.count)
    guard Paths.isSlug(parts[0]), Paths.isSlug(stem) else { return nil }
    self.init(folder: String(parts[0]), stem: String(stem))
  }

  var text: String { folder + "/" + name }
}
