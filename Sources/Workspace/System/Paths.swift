/// Paths as text with `/`.
package enum Paths {
  /// The folder that a path lies in: `.` for a bare name, `/` for what lies at the root.
  package static func parent(_ path: String) -> String {
    guard let slash = lastSlash(path) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part of a path.
  package static func name(_ path: String) -> String {
    lastSlash(path).map { String(path[path.utf8.index(after: $0)...]) } ?? path
  }

  // By bytes: a combining mark behind a slash would make it another Character.
  private static func lastSlash(_ path: String) -> String.Index? {
    path.utf8.lastIndex(of: UInt8(ascii: "/"))
  }

  /// Whether a path is made of slugs.
  package static func areSlugs(_ path: String) -> Bool {
    path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .allSatisfy { isSlug($0) }
  }

  /// Whether a name may be that of a document or of a group's item: `[a-z0-9-]+`, at most 100 bytes.
  package static func isSlug(_ name: some StringProtocol) -> Bool { isSlug(name.utf8) }

  private static func isSlug(_ name: some Collection<UInt8>) -> Bool {
    !name.isEmpty && name.count <= 100 && name.first != UInt8(ascii: "-")
      && name.allSatisfy {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-")
      }
  }
}
