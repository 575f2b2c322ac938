import ArgumentParser

/// The forms that every command that lists has at least.
enum TextFormat: String, ExpressibleByArgument {
  case text, json
}
