import ArgumentParser
import Handoff
import ICU
import Workspace

/// The codes of `sysexits.h` that the program ends with.
extension ExitCode {
  /// What was checked has findings.
  static let findings = ExitCode(1)
  /// Data that cannot be read.
  static let dataError = ExitCode(65)
  /// An input that is not there.
  static let noInput = ExitCode(66)
  /// An output that cannot be made.
  static let cannotCreate = ExitCode(73)
  static let ioError = ExitCode(74)
  /// The workspace is locked.
  static let temporaryFailure = ExitCode(75)
}

/// An error of an operation that ends the program with a message and a code.
protocol ReportableError: Error, CustomStringConvertible {
  var exitCode: ExitCode { get }
}

extension FileError: ReportableError {
  var exitCode: ExitCode {
    switch operation {
    case .open, .read, .list: isNotFound ? .noInput : .ioError
    case .create, .lock: .cannotCreate
    case .write, .sync, .rename, .remove: .ioError
    }
  }
}

extension WorkspaceFolder.NotFound: ReportableError {
  var exitCode: ExitCode { .noInput }
}

extension WorkspaceLock.Held: ReportableError {
  var exitCode: ExitCode { .temporaryFailure }
}

extension AtomicWriter.Stale: ReportableError {
  var exitCode: ExitCode { .temporaryFailure }
}

extension LocaleEditor.Broken: ReportableError {
  var exitCode: ExitCode { .dataError }
}

extension ExportError: ReportableError {
  var exitCode: ExitCode { .dataError }
}

extension ICUError: ReportableError {
  var exitCode: ExitCode { .ioError }
}

/// Trouble with a message and a code of its own.
struct Failure: ReportableError {
  let description: String
  let exitCode: ExitCode

  init(_ description: String, _ exitCode: ExitCode) {
    self.description = description
    self.exitCode = exitCode
  }
}
