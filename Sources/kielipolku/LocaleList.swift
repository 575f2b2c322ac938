import ArgumentParser
import Catalogue

/// Locales given on the command line; none given means all.
struct LocaleList: ExpressibleByArgument {
  private let codes: [String]

  init() { codes = [] }

  init?(argument: String) {
    codes = argument.split(separator: ",").map(String.init)
    if codes.isEmpty { return nil }
  }

  var defaultValueDescription: String { "all" }

  /// Their positions in the workspace's list, or those of all.
  func positions(in settings: Settings) throws -> [Int] {
    try given(in: settings) ?? Array(settings.locales.indices)
  }

  /// The position of the one locale that a command works on.
  func single(in settings: Settings) throws -> Int {
    let positions = try positions(in: settings)
    guard positions.count == 1, let position = positions.first else {
      throw ValidationError("say one locale")
    }
    return position
  }

  /// Their positions in the workspace's list, where some were given.
  func given(in settings: Settings) throws -> [Int]? {
    guard !codes.isEmpty else { return nil }
    return try codes.map { code in
      guard let position = settings.index(of: code) else {
        let known = settings.locales.joined(separator: ", ")
        throw ValidationError("'\(code)' is no target locale of this workspace (\(known))")
      }
      return position
    }
  }
}
