import ArgumentParser
import JSON
import Workspace
import XLIFF

/// The command `kielipolku xliff stats`.
struct CountXLIFF: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: "Count the text of XLIFF files.",
    discussion: """
      Units, segments, words and characters of the sources, all files together, by how far their \
      translation has come; and those that repeat one before, or have a match. Exits with 65 where \
      a file is no XML or no XLIFF, with 66 where one is not there.
      """)

  @ParentCommand var program: Kielipolku

  @Option(help: "text or json.")
  var format = TextFormat.text

  @OptionGroup var limit: SizeLimit

  @Argument(help: "The files.")
  var files: [String]

  func run() throws {
    var statistics = Statistics()
    for file in files {
      do {
        try program.reading(file, "counting") { next in
          try statistics.add(from: next, reader: limit.reader)
        }
      } catch let error as XLIFFError {
        let place = error.place.map { "\($0):" } ?? ""
        throw Failure("\(file):\(place) \(error.message) [\(error.code.rawValue)]", .dataError)
      }
    }
    switch format {
    case .text: try Output.standard.write(text(statistics))
    case .json: try Output.standard.write(json(statistics))
    }
  }

  private func rows(_ statistics: Statistics) -> [(String, TextCounts)] {
    Statistics.Status.allCases.map { ($0.rawValue, statistics[$0]) } + [
      ("total", statistics.total), ("repeated", statistics.repeated),
      ("matched", statistics.matched),
    ]
  }

  private func text(_ statistics: Statistics) -> String {
    var table = Table()
    table.add(["", "units", "segments", "words", "characters", "no spaces", "no punctuation"])
    for (name, counts) in rows(statistics) {
      table.add([name] + counts.members.map(\.value.grouped))
    }
    return table.lines.map { $0 + "\n" }.joined()
  }

  private func json(_ statistics: Statistics) -> [UInt8] {
    var writer = JSONWriter(.pretty)
    writer.object { writer in
      for (name, counts) in rows(statistics) {
        writer.member(name) { writer in
          writer.object { writer in
            for (name, value) in counts.members { writer.member(name, value) }
          }
        }
      }
    }
    return writer.bytes
  }
}

extension TextCounts {
  /// What is counted, by its names in JSON.
  fileprivate var members: KeyValuePairs<String, Int> {
    [
      "units": units, "segments": segments, "words": words, "characters": characters,
      "charactersWithoutSpaces": charactersWithoutSpaces,
      "charactersWithoutSpacesAndPunctuation": charactersWithoutSpacesAndPunctuation,
    ]
  }
}
