/// Appends JSON (RFC 8259) to bytes.
///
/// Members are written in the order given. A value outside of an object or array ends the document;
/// a member needs its name first.
///
///     var writer = JSONWriter(.pretty)
///     writer.object { writer in
///       writer.member("format", 1)
///       writer.member("locales") { $0.write(["fi", "sv"]) }
///     }
package struct JSONWriter: Sendable {
  /// How the output is laid out.
  package enum Style: Sendable {
    /// No white space.
    case compact
    /// One member or element a line, two spaces a level, a line feed at the end.
    case pretty
  }

  /// What has been written.
  package internal(set) var bytes: [UInt8] = []

  private let style: Style
  private var depth = 0
  private var isFirst = true
  private var followsName = false

  /// Creates a writer with no output.
  package init(_ style: Style = .compact) { self.style = style }

  /// Writes an object; `body` writes its members.
  package mutating func object<Failure: Error>(
    _ body: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    beginValue()
    try nest(open: "{", close: "}", body)
  }

  /// Writes an array; `body` writes its elements.
  package mutating func array<Failure: Error>(
    _ body: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    beginValue()
    try nest(open: "[", close: "]", body)
  }

  /// Writes a value.
  package mutating func write(_ value: some JSONWritable) {
    value.write(to: &self)
  }

  /// Writes a member of an object.
  package mutating func member(_ name: String, _ value: some JSONWritable) {
    beginMember(name)
    value.write(to: &self)
  }

  /// Writes a member whose value `body` writes.
  package mutating func member<Failure: Error>(
    _ name: String, _ body: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    beginMember(name)
    try body(&self)
  }

  /// Writes a member if there is a value.
  package mutating func member(_ name: String, ifPresent value: (some JSONWritable)?) {
    if let value { member(name, value) }
  }

  /// Writes a value that is one token.
  mutating func token(_ text: some Collection<UInt8>) {
    beginValue()
    bytes.append(contentsOf: text)
    endValue()
  }

  /// Writes a string.
  mutating func string(_ value: String) {
    beginValue()
    bytes.appendJSONString(value)
    endValue()
  }
}

// MARK: Layout

extension JSONWriter {
  private mutating func nest<Failure: Error>(
    open: Unicode.Scalar, close: Unicode.Scalar,
    _ body: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    bytes.append(UInt8(ascii: open))
    depth += 1
    isFirst = true
    try body(&self)
    depth -= 1
    if !isFirst { breakLine() }
    bytes.append(UInt8(ascii: close))
    isFirst = false
    endValue()
  }

  private mutating func beginMember(_ name: String) {
    separate()
    bytes.appendJSONString(name)
    bytes.append(UInt8(ascii: ":"))
    if style == .pretty { bytes.append(0x20) }
    followsName = true
  }

  private mutating func beginValue() {
    if !followsName, depth > 0 { separate() }
    followsName = false
  }

  private mutating func endValue() {
    if depth == 0, style == .pretty { bytes.append(0x0A) }
  }

  private mutating func separate() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    breakLine()
  }

  private mutating func breakLine() {
    guard style == .pretty else { return }
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: 2 * depth))
  }
}
