import ArgumentParser
import Workspace
import XLIFF

/// The command `kielipolku xliff convert`.
struct ConvertXLIFF: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert", abstract: "Turn an XLIFF file into one of another version.",
    discussion: """
      What the other version cannot say is kept beside the text where possible; what is lost is \
      reported. Exits with 65 where the file is no XML or no XLIFF, or has several pairs of \
      languages and should become 2.x.
      """)

  @ParentCommand var program: Kielipolku

  @Argument(help: "The file.")
  var file: String

  @Option(
    name: .customLong("to"), help: "The version: 2.1, 2.0, 2.2 or 1.2.", transform: Version.option)
  var version: Version

  @Option(name: .shortAndLong, help: "The file to write.")
  var output: String

  @OptionGroup var limit: SizeLimit

  func run() throws {
    var losses: [Loss] = []
    do {
      try program.reading(file, "converting") { next in
        try AtomicWriter.write(to: output) { write in
          losses = try withoutActuallyEscaping(write) { write in
            try Converter(to: version, reader: limit.reader)
              .convert(from: next, to: { try write($0) })
          }
        }
      }
    } catch let error as XLIFFError {
      let place = error.place.map { "\($0):" } ?? ""
      throw Failure("\(file):\(place) \(error.message) [\(error.code.rawValue)]", .dataError)
    }
    for loss in losses {
      let place = loss.place.map { ":\($0)" } ?? ""
      program.messages.say("\(file)\(place): lost: \(loss.message) [\(loss.kind.rawValue)]")
    }
    program.messages.say("\(output): losses: \(losses.count.grouped)")
  }
}

extension Version {
  /// The version that an option names.
  static func option(_ text: String) throws -> Version {
    guard let version = Version(rawValue: text) else {
      throw ValidationError("'\(text)' is no version of XLIFF that can be written")
    }
    return version
  }
}
