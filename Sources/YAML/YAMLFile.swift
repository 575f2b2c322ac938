import Synchronization

/// A YAML file as it was read: its bytes, its nodes and what is wrong with it.
///
/// Every scalar is text; nothing is typed, and nothing that an alias could multiply is expanded.
package final class YAMLFile: Sendable {
  /// The file as it stands, byte order mark included.
  package let bytes: [UInt8]
  /// What is wrong, in the order of the file.
  package let problems: [YAMLProblem]
  let tape: Tape
  private let index = Mutex<PositionIndex?>(nil)

  private init(_ bytes: [UInt8], _ reading: Reading) {
    self.bytes = bytes
    problems = Array(
      reading.problems.sorted { $0.position < $1.position }
        .prefix(YAMLLimits.problems))
    tape = reading.tape
  }

  /// The place of any byte; made when it is first asked for, since nodes know where they begin.
  var positions: PositionIndex {
    index.withLock { index in
      if let index { return index }
      let made = PositionIndex(bytes)
      index = made
      return made
    }
  }

  /// The outermost node; nil where the file is empty, holds comments only, or cannot be read.
  ///
  /// A file that is no YAML at all has no nodes, so that no part of it is taken for the whole. A file
  /// with problems of another kind has them all but aliases' contents; see `YAMLEntries`.
  package var root: YAMLNode? {
    tape.nodes.isEmpty ? nil : YAMLNode(file: self, index: 0)
  }

  /// Reads a file; what is wrong with it is in `problems`.
  package static func parse(_ bytes: [UInt8]) -> YAMLFile {
    parse(bytes, scanning: true)
  }

  /// Reads a file, with the scanner first or with libyaml alone.
  static func parse(_ bytes: [UInt8], scanning: Bool) -> YAMLFile {
    YAMLFile(bytes, reading(bytes, scanning: scanning))
  }

  private static func reading(_ bytes: [UInt8], scanning: Bool) -> Reading {
    let survey = Survey(bytes)
    if scanning, survey.isUsual, let tape = Scanner.scan(bytes) { return Reading(tape: tape) }
    let positions = PositionIndex(bytes)
    let faults = survey.problems(positions)
    if !faults.isEmpty { return Reading(problems: faults) }
    let conflicts = ConflictMarkers.problems(in: bytes, positions)
    if !conflicts.isEmpty { return Reading(problems: conflicts) }
    return EventReader.read(bytes, positions)
  }
}

/// What an engine makes of a file.
struct Reading {
  var tape = Tape()
  var problems: [YAMLProblem] = []
}
