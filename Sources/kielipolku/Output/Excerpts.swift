import Catalogue
import ICU
import Workspace

/// The lines of a file that findings are about, each with a caret below.
struct Excerpts {
  private let bytes: [UInt8]
  /// Where the lines begin.
  private let starts: [Int]

  /// Nil where the file cannot be read.
  init?(of file: String, in folder: WorkspaceFolder) {
    guard let bytes = try? Files.read(folder.path(file)).bytes else { return nil }
    self.bytes = bytes
    starts = [0] + bytes.indices.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
  }

  /// The excerpt for a finding; nil where there is nothing to show.
  func text(of finding: Diagnostic) -> String? {
    line(finding.place.line).flatMap { Excerpt($0, finding)?.text }
  }

  /// Longer lines are not shown: each finding in one would cost reading all of it.
  private static let longest = 65_536

  /// A line by its number from 1.
  private func line(_ number: Int) -> String? {
    guard starts.indices.contains(number - 1) else { return nil }
    let end = number < starts.count ? starts[number] : bytes.count
    let line = bytes[starts[number - 1]..<end]
    return line.count > Self.longest ? nil : String(decoding: line, as: UTF8.self)
  }
}
