import XML

/// Writes down what a reader reports, one event a line.
final class Recorder: XMLHandler {
  private(set) var events: [String] = []
  private var names: [String] = []
  /// The events without their places.
  var content: [String] { events.map { String($0.split(separator: " ", maxSplits: 1)[1]) } }

  func define(_ name: XMLName) { names.append(written(name)) }

  func start(_ name: Int, at place: XMLPlace) {
    events.append("\(place.line):\(place.column) <\(names[name])")
  }

  func attribute(_ name: Int, _ value: Span<UInt8>) {
    events[events.count - 1] += " \(names[name])=\(string(value).debugDescription)"
  }

  func beginContent() {}

  func end() { events.append("- end") }

  func text(_ text: Span<UInt8>, isSection: Bool, at place: XMLPlace) {
    record(isSection ? "cdata" : "text", text, at: place)
  }

  func comment(_ text: Span<UInt8>, at place: XMLPlace) { record("comment", text, at: place) }

  func instruction(target: Span<UInt8>, data: Span<UInt8>, at place: XMLPlace) {
    record("pi \(string(target))", data, at: place)
  }

  private func record(_ kind: String, _ text: Span<UInt8>, at place: XMLPlace) {
    events.append("\(place.line):\(place.column) \(kind) \(string(text).debugDescription)")
  }

  private func string(_ span: Span<UInt8>) -> String {
    String(decoding: span.indices.map { span[$0] }, as: UTF8.self)
  }

  private func written(_ name: XMLName) -> String {
    let prefix = name.prefix.isEmpty ? "" : name.prefix + ":"
    let namespace =
      name.namespace.isEmpty || name.namespace == XMLName.declarations ? "" : "{\(name.namespace)}"
    return namespace + prefix + name.local
  }
}

extension XMLReader {
  /// The events of a document, read in chunks of a size.
  func events(of bytes: [UInt8], chunk: Int = 1 << 16) throws -> Recorder {
    let recorder = Recorder()
    var rest = bytes[...]
    try read(
      from: {
        defer { rest = rest.dropFirst(chunk) }
        return Array(rest.prefix(chunk))
      }, into: recorder)
    return recorder
  }

  func events(of text: String) throws -> [String] { try events(of: Array(text.utf8)).events }

  /// The error of a document that must have one.
  func error(of bytes: [UInt8]) -> XMLError? {
    do {
      _ = try events(of: bytes)
      return nil
    } catch {
      return error as? XMLError
    }
  }

  func error(of text: String) -> XMLError? { error(of: Array(text.utf8)) }
}
