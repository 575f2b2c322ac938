import TestSupport

/// Writes YAML as people do, or odder.
struct DocumentGenerator {
  private var random: SeededGenerator
  private var lines: [String] = []
  /// Whether only what the scanner knows is written.
  private let isUsual: Bool

  init(seed: UInt64, isUsual: Bool = false) {
    random = SeededGenerator(seed: seed)
    self.isUsual = isUsual
  }

  mutating func document() -> String {
    lines = []
    if random.once(in: 3) { lines.append("# a comment: [with] \"signs\"") }
    if random.once(in: 5) { sequence(at: 0, depth: 0) } else { mapping(at: 0, depth: 0) }
    let newline = random.once(in: 6) ? "\r\n" : "\n"
    var text = lines.joined(separator: newline)
    if !random.once(in: 5) { text += newline }
    if random.once(in: 10) { text += newline + newline }
    return (random.once(in: 12) ? "\u{FEFF}" : "") + text
  }

  private mutating func mapping(at indent: Int, depth: Int, head: String? = nil) {
    for number in 0..<Int.random(in: 1...5, using: &random) {
      noise(at: indent)
      let margin = number == 0 ? head ?? spaces(indent) : spaces(indent)
      pair(margin + key(number), at: indent, depth: depth)
    }
  }

  private mutating func pair(_ head: String, at indent: Int, depth: Int) {
    let step = indent + random.pick([1, 2, 2, 2, 4])
    switch depth > 4 ? 9 : Int.random(in: 0..<10, using: &random) {
    case 0, 1:
      lines.append(head + ":" + tail())
      mapping(at: step, depth: depth + 1)
    case 2:
      lines.append(head + ":" + tail())
      sequence(at: random.once(in: 3) ? indent : step, depth: depth + 1)
    case 3: block(head + ":", at: step)
    case 4: lines.append(head + ": " + flow(3) + tail())
    case 5: lines.append(head + ":" + tail())
    default: lines.append(head + ": " + scalar(inFlow: false, at: step) + tail())
    }
  }

  private mutating func sequence(at indent: Int, depth: Int) {
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      noise(at: indent)
      let gap = random.pick([1, 1, 1, 2, 3])
      let head = spaces(indent) + "-" + spaces(gap)
      switch depth > 4 ? 5 : Int.random(in: 0..<7, using: &random) {
      case 0, 1: mapping(at: indent + 1 + gap, depth: depth + 1, head: head)
      case 2: block(head, at: indent + 2)
      case 3: lines.append(head + flow(2) + tail())
      case 4: lines.append(spaces(indent) + "-" + tail())
      default: lines.append(head + scalar(inFlow: false, at: indent + 2) + tail())
      }
    }
  }

  private mutating func block(_ head: String, at indent: Int) {
    let marks = isUsual ? ["|", "|-"] : ["|", "|-", "|+", ">", ">-", "|2", ">+", "|-2", "| "]
    lines.append(head + " " + random.pick(marks) + (random.once(in: 6) ? " # header" : ""))
    if !isUsual, random.once(in: 12) { return }
    if random.once(in: 6) { lines.append("") }
    lines.append(spaces(indent) + "first line: [x] # no comment")
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      lines.append(
        random.pick([
          "", spaces(indent) + "ä – line  ", spaces(indent + 2) + "more", spaces(indent) + "\tx",
          spaces(indent + 3), spaces(max(0, indent - 1)),
        ]))
    }
  }

  private mutating func flow(_ depth: Int) -> String {
    let space = random.pick(["", "", " "])
    let count = Int.random(in: 0...3, using: &random)
    if random.once(in: 2) {
      let items = (0..<count).map { _ in flowNode(depth) }
      return "[" + space + items.joined(separator: random.pick([", ", ",", " , "])) + space + "]"
    }
    let pairs = (0..<count).map { "k\($0): " + flowNode(depth) }
    return "{" + space + pairs.joined(separator: ", ") + space + "}"
  }

  private mutating func flowNode(_ depth: Int) -> String {
    depth > 0 && random.once(in: 4) ? flow(depth - 1) : scalar(inFlow: true, at: 0)
  }

  private mutating func key(_ number: Int) -> String {
    let usual = ["name", "description.1", "ä č", "a b", "\"q: r\"", "'s # t'", "no", "12:30"]
    let odd = ["\"e\\n\"", "? x", "&a k", "*k", "!t k", "<<", "''", "k ", "name0", "-x", "[k]"]
    let isOdd = !isUsual && random.once(in: 40)
    let isDoubled = !isUsual && random.once(in: 40)
    return isOdd ? random.pick(odd) : Self.numbered(random.pick(usual), isDoubled ? 0 : number)
  }

  private static func numbered(_ key: String, _ number: Int) -> String {
    guard let last = key.last, last == "\"" || last == "'" else { return key + "\(number)" }
    return key.dropLast() + "\(number)" + String(last)
  }

  private mutating func scalar(inFlow: Bool, at indent: Int) -> String {
    let usual = [
      "Kotihoito", "no", "00100", "12:30", "1.10", "~", "2026-01-01", "a b  c", "x#y", "-5",
      "ä – ”",
      "\"\"", "''", "\"a: [b] # c\"", "'it''s'", "\"\\u00e4\\n\\\"\"", "\"  x  \"", "(x)", "漢字😀",
      "a-b",
      "https://example.fi/a", "a:b", "+358 16 1", "\\", "a\u{A0}b", "$", "a'b\"c", ".5", "=",
    ]
    let odd = [
      "a\n\(spaces(indent))b", "\"a\n\(spaces(indent))  b\"", "'a\n\n\(spaces(indent))b'", "&a b",
      "*a", "!t c", "\"\\q\"", "\"a\\\n \(spaces(indent))b\"", "a\tb", "-", "- x", "? y", "a: b",
      "@x", "%y", "a?b", "[", "}", "\"", "'", "a\u{2028}b", "a\u{85}b", "\"\\ud800\"", "{a, b: }",
      "[a: b]", "{? c : d}", "{a: b,\n\(spaces(indent))c: d}", "\tx", "x # c", "a:", "|", "> ",
      "{x:y}", "[a:]", "{\"a\":b}", "https://x.fi/?a=[b]", "\"\\/\\'\"", "# c", "<<", "--- x",
      "a,b",
    ]
    let value = !isUsual && random.once(in: 25) ? random.pick(odd) : random.pick(usual)
    return value
  }

  private mutating func noise(at indent: Int) {
    if random.once(in: 12) { lines.append("") }
    if random.once(in: 12) { lines.append(spaces(random.pick([0, 2, indent])) + "# note") }
    if random.once(in: 30) { lines.append(spaces(random.pick([1, 2, 9]))) }
    if !isUsual, random.once(in: 120) {
      lines.append(random.pick(["---", "...", "\t", "<<<<<<< x", "%YAML 1.1", "=======", " odd"]))
    }
  }

  private mutating func tail() -> String {
    random.pick(["", "", "", "", "  ", " # c", "   # d: e"])
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}
