import Foundation

/// A program that others use on XLIFF, found on the path or in `.build/python/bin`.
struct Client {
  private let arguments: [String]
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  init(_ arguments: String...) { self.arguments = arguments }

  /// Whether it runs; where not, says once what to install.
  func isThere(else hint: String) -> Bool {
    let found = (try? run(in: FileManager.default.temporaryDirectory))?.status == 0
    if !found { print("skipped: \(hint)") }
    return found
  }

  /// Runs it in a folder, which is its home too, for at most 60 seconds.
  func run(_ more: String..., in folder: URL) throws -> (status: Int32, said: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["timeout", "60"] + arguments + more
    process.currentDirectoryURL = folder
    var environment = ProcessInfo.processInfo.environment
    let path = environment["PATH"] ?? "/usr/bin:/bin"
    environment["PATH"] = Self.root.appending(path: ".build/python/bin").path + ":" + path
    environment["HOME"] = folder.path
    process.environment = environment
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let said = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: said, as: UTF8.self))
  }

  /// Gives a folder with some files, which goes when the work is done.
  static func withFolder<Result>(
    _ files: [String: [UInt8]], _ work: (URL) throws -> Result
  ) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (path, bytes) in files {
      let file = folder.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    }
    return try work(folder)
  }
}

extension URL {
  /// The bytes of a file in this folder.
  func bytes(of path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: appending(path: path)))
  }
}
