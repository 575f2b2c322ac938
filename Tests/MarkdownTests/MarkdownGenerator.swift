/// Random Markdown, the same for the same seed.
struct MarkdownGenerator {
  private var state: UInt64

  init(seed: Int) { state = UInt64(seed) << 32 }

  /// A text of pieces picked at random.
  mutating func text(of pieces: [String], count: Int) -> String {
    (0..<count).map { _ in pieces[Int(next() % UInt64(pieces.count))] }.joined()
  }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// Marks of blocks.
  static let blockPieces = [
    "\n", "\n", "\n\n", "  \n", "\\\n", "\r\n", " \n", "> ", ">", "- ", "-", "1. ", "2) ", "* ",
    "+ ",
    "    ", "  ", "\t", "# ", "## ", " #", "===", "---", "***", "___", "```", "~~~\n", "<div>\n",
    "<!-- ",
    " -->", "[a]: /u\n", "[b]: <u v> 'x'\n",
  ]
  /// Marks of inlines.
  static let inlinePieces = [
    "`", "``", "*", "**", "***", "_", "__", "[", "]", "](", ")", "](u)", "](<u> \"t\")", "![",
    "[a]",
    "[][a]", "][b]", "<b>", "<a\nc=\"d\">", "</b>", "<https://a.example>", "<", ">", "&amp;", "&",
    "&copy;", "&#35;", "&acE;", "\\", "\\*", "!", "\"", "'", "(", ".", ":", "|", "\u{A0}", "”",
    "{n}",
    "a@b.example", "https://a.example/?x=1&amp;y", "040 123 4567", "ä", "🦌", "\u{FEFF}", "\u{2028}",
  ]
  /// Words.
  static let words = ["sana", " ", " ", "a", "yö ", "palvelu ", "1", "x"]
}
