import TestSupport

/// Makes workspaces of texts with all that fixes look at, by chance.
struct NastyTexts {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
  }

  /// A workspace with three services and their translations into two locales.
  mutating func workspace() throws -> TemporaryWorkspace {
    var files: [String: String] = [:]
    var entries = ["sv": "", "sms": ""]
    for slug in ["a", "b", "c"] {
      let (name, blocks) = (text(), (0..<below(4)).map { _ in text() })
      files["catalogue/services/\(slug).yaml"] =
        "name: \(quoted(name))\ndescription: \(quoted(blocks.joined(separator: "\n\n")))\n"
      for locale in entries.keys {
        entries[locale, default: ""] += "  \(slug):\n" + entry("name", name)
        for (number, block) in blocks.enumerated() {
          entries[locale, default: ""] += entry("description.\(number + 1)", block)
        }
      }
    }
    for (locale, text) in entries {
      files["locales/\(locale)/services.yaml"] = "format: 1\ndocuments:\n\(text)"
    }
    return try TemporaryWorkspace(files)
  }

  private mutating func entry(_ unit: String, _ source: String) -> String {
    let source = below(3) == 0 ? text() : source.replacing("\n", with: " ")
    return "    \(unit): {source: \(quoted(source)), target: \(quoted(text()))}\n"
  }

  private mutating func text() -> String {
    (0..<below(10)).map { _ in Self.pieces[below(Self.pieces.count)] }.joined()
  }

  private mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }

  private static let pieces = [
    "sana", "Äiti ", "a\u{308}", "o\u{308}\u{304}", "\u{308}", "\u{200B}", "\u{FEFF}", "\u{200E}",
    "\u{A0}", "\u{202F}", "\u{A0}kpl", "5", " ", "  ", "\n", "  \n", "\\\n", "#", "# ", "- ", "1.",
    "1. ", "> ", "    ", "\t", "*", "**", "_", "`", "[a](b)", "[", "]", "<b>", "&nbsp;", "{n}",
    "@a.fi",
    "https://a.fi/", "040 123 4567", "+358", "'", "ð", "\u{1F44D}", "\u{2028}", "%", ".", "---",
  ]

  private func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"", "\\": "\\\(scalar)"
      case "\n": "\\n"
      case "\t": "\\t"
      case "\u{FEFF}": "\\uFEFF"
      case "\u{2028}": "\\u2028"
      default: String(scalar)
      }
    }
    return "\"\(escaped.joined())\""
  }
}
