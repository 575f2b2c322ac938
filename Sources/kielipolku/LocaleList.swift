import ArgumentParser
import Catalogue

/// Locales given on the command line; none given means all.
struct LocaleList: ExpressibleByArgument {
  private let given: [String]

  init() { given = [] }

  init?(argument: String) {
    given = argument.split(separator: ",").map(String.init)
    if given.isEmpty { return nil }
  }

  var defaultValueDescription: String { "all" }

  /// Their positions in the workspace's list.
  func positions(in settings: Settings) throws -> [Int] {
    guard !given.isEmpty else { return Array(settings.locales.indices) }
    return try given.map { code in
      guard let position = settings.index(of: code) else {
        let known = settings.locales.joined(separator: ", ")
        throw ValidationError("'\(code)' is no target locale of this workspace (\(known))")
      }
      return position
    }
  }

  /// The codes, where some were given.
  func codes(in settings: Settings) throws -> Set<String>? {
    guard !given.isEmpty else { return nil }
    return Set(try positions(in: settings).map { settings.locales[$0] })
  }
}
