/// What a `JSONWriter` can write as one value.
package protocol JSONWritable {
  /// Writes this as one value.
  func write(to writer: inout JSONWriter)
}

extension String: JSONWritable {
  package func write(to writer: inout JSONWriter) { writer.string(self) }
}

extension Bool: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.token(self ? "true".utf8 : "false".utf8)
  }
}

extension Int: JSONWritable {
  package func write(to writer: inout JSONWriter) { writer.token(description.utf8) }
}

extension Double: JSONWritable {
  /// Writes the shortest decimal that reads back as the same number; `null` if it is not finite.
  package func write(to writer: inout JSONWriter) {
    writer.token(isFinite ? description.utf8 : "null".utf8)
  }
}

extension Array: JSONWritable where Element: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.array { writer in
      for element in self { element.write(to: &writer) }
    }
  }
}
