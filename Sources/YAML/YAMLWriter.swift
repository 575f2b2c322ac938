/// Writes YAML anew, in one canonical form: block style, two spaces a level, LF.
///
/// Texts stand bare where every reader, of YAML 1.1 or 1.2, takes them for that string, else in
/// double quotes; texts of several lines are literal blocks.
package struct YAMLWriter {
  /// What is written so far: whole lines.
  package private(set) var bytes: [UInt8] = []
  private var indent: Int
  /// Whether the next line is the first of an item.
  private var beginsItem = false

  /// - Parameter indent: the spaces in front of the outermost lines.
  package init(indent: Int = 0) {
    self.indent = indent
  }

  /// Writes `key: text`.
  package mutating func entry(_ key: String, _ text: String) {
    begin(key)
    value(text)
  }

  /// Writes `key: number`.
  package mutating func entry(_ key: String, _ number: Int) {
    begin(key)
    bytes += " \(number)\n".utf8
  }

  /// Writes `key: [a, b]`, or an item a line where that is longer than 100 bytes.
  package mutating func entry(_ key: String, list: [String]) {
    let items = list.map { InlineText.bytes(of: $0, inFlow: true) }
    let inline = Array(items.joined(separator: ", ".utf8))
    guard inline.count + key.utf8.count + indent > 96 else {
      begin(key)
      bytes += Array(" [".utf8) + inline + "]\n".utf8
      return
    }
    sequence(key) { writer in
      for text in list { writer.item(text) }
    }
  }

  /// Writes `key:` and what the body writes, one level deeper; `key: {}` where that is nothing.
  package mutating func mapping<Failure>(
    _ key: String, _ body: (inout YAMLWriter) throws(Failure) -> Void
  ) throws(Failure) {
    try nested(key, empty: " {}", body)
  }

  /// Writes `key:` and the items that the body writes; `key: []` where there are none.
  package mutating func sequence<Failure>(
    _ key: String, _ body: (inout YAMLWriter) throws(Failure) -> Void
  ) throws(Failure) {
    try nested(key, empty: " []", body)
  }

  /// Writes `- text`.
  package mutating func item(_ text: String) {
    margin()
    bytes.append(Byte.dash)
    value(text)
  }

  /// Writes an item that is a mapping: what the body writes, which is at least one entry.
  package mutating func item<Failure>(
    _ body: (inout YAMLWriter) throws(Failure) -> Void
  ) throws(Failure) {
    beginsItem = true
    indent += 2
    try body(&self)
    indent -= 2
    beginsItem = false
  }

  /// Writes a comment, a line for each of its lines.
  package mutating func comment(_ text: String) {
    for line in LiteralText.lines(of: text.utf8) {
      margin()
      bytes.append(Byte.hash)
      if !line.isEmpty { bytes += [Byte.space] + line }
      bytes.append(Byte.lineFeed)
    }
  }

  /// Writes an empty line.
  package mutating func blankLine() {
    bytes.append(Byte.lineFeed)
  }

  private mutating func nested<Failure>(
    _ key: String, empty: String, _ body: (inout YAMLWriter) throws(Failure) -> Void
  ) throws(Failure) {
    begin(key)
    let headEnd = bytes.count
    bytes.append(Byte.lineFeed)
    indent += 2
    try body(&self)
    indent -= 2
    if bytes.count == headEnd + 1 { bytes.insert(contentsOf: empty.utf8, at: headEnd) }
  }

  private mutating func begin(_ key: String) {
    margin()
    bytes += InlineText.bytes(of: key)
    bytes.append(Byte.colon)
  }

  private mutating func margin() {
    let width = beginsItem ? indent - 2 : indent
    bytes.append(contentsOf: repeatElement(Byte.space, count: width))
    if beginsItem { bytes += "- ".utf8 }
    beginsItem = false
  }

  private mutating func value(_ text: String) {
    bytes.append(Byte.space)
    if text.utf8.contains(Byte.lineFeed), LiteralText.canHold(text) {
      bytes += LiteralText.header(for: text).utf8
      for line in LiteralText.lines(of: text.utf8) {
        bytes.append(Byte.lineFeed)
        bytes += LiteralText.indented(line, by: indent + 2)
      }
    } else {
      bytes += InlineText.bytes(of: text)
    }
    bytes.append(Byte.lineFeed)
  }
}
