import Catalogue
import ICU
import Workspace

/// The lines of files that findings are about, each with a caret below.
struct Excerpts {
  private var texts: [Int: String] = [:]

  /// Reads each file once, whatever the order of the findings.
  init(_ findings: [Diagnostic], in folder: WorkspaceFolder) {
    let byFile = Dictionary(grouping: findings.indices) { findings[$0].place.file }
    for (file, indices) in byFile {
      guard let bytes = try? Files.read(folder.path(file)).bytes else { continue }
      let lines = LineStarts(bytes)
      for index in indices {
        guard let line = lines.line(findings[index].place.line, of: bytes) else { continue }
        texts[index] = Excerpt(line, findings[index])?.text
      }
    }
  }

  /// The excerpt for a finding, by its position; empty where there is nothing to show.
  func text(of index: Int) -> String { texts[index] ?? "" }
}

/// Where the lines of a file begin.
private struct LineStarts {
  private let starts: [Int]

  init(_ bytes: [UInt8]) {
    starts = [0] + bytes.indices.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
  }

  /// Longer lines are not shown: each finding in one would cost reading all of it.
  private static let longest = 65_536

  /// A line by its number from 1.
  func line(_ number: Int, of bytes: [UInt8]) -> String? {
    guard starts.indices.contains(number - 1) else { return nil }
    let end = number < starts.count ? starts[number] : bytes.count
    let line = bytes[starts[number - 1]..<end]
    return line.count > Self.longest ? nil : String(decoding: line, as: UTF8.self)
  }
}
