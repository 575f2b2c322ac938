import ArgumentParser
import XLIFF

/// The option that says how large a file of XLIFF may be.
struct SizeLimit: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The largest file that is read, in bytes or as 500M or 4G.",
      valueName: "size"))
  var maxSize = ByteCount(Reader().maximumBytes)

  /// A reader of files up to that size.
  var reader: Reader { Reader(maximumBytes: maxSize.bytes) }
}

/// A number of bytes, as people write it.
struct ByteCount: ExpressibleByArgument {
  let bytes: Int

  init(_ bytes: Int) { self.bytes = bytes }

  /// Reads a whole number from 1, with K, M or G for a power of 1,024.
  init?(argument: String) {
    let powers: [Character: Int] = ["K": 1 << 10, "M": 1 << 20, "G": 1 << 30]
    let power = argument.last.flatMap { powers[$0] }
    guard let number = Int(power == nil ? argument[...] : argument.dropLast()), number > 0 else {
      return nil
    }
    let (bytes, isTooLarge) = number.multipliedReportingOverflow(by: power ?? 1)
    guard !isTooLarge else { return nil }
    self.bytes = bytes
  }

  /// As it would be written for an option.
  var defaultValueDescription: String { "\(bytes >> 30)G" }
}
