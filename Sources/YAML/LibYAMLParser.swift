internal import CLibYAML

/// libyaml's parser over one buffer of UTF-8, which must stay in place while the parser lives.
@safe struct LibYAMLParser: ~Copyable {
  // libyaml keeps pointers into its own struct: it has to stay at one address.
  private let parser: UnsafeMutablePointer<yaml_parser_t>

  /// nil where there is no memory.
  init?(_ buffer: UnsafeBufferPointer<UInt8>) {
    unsafe parser = .allocate(capacity: 1)
    guard unsafe yaml_parser_initialize(parser) == 1 else {
      unsafe parser.deallocate()
      return nil
    }
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, buffer.baseAddress, buffer.count)
  }

  deinit {
    // The parser was initialised in `init`, and nothing else frees it.
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
  }

  /// The next event; nil at a fault.
  func next() -> LibYAMLEvent? {
    var event = unsafe yaml_event_t()
    // Both structs are whole; on success the event is ours to delete.
    guard unsafe yaml_parser_parse(parser, &event) == 1 else { return nil }
    return unsafe LibYAMLEvent(event)
  }

  /// What libyaml says of the fault that ended the parsing.
  var fault: LibYAMLFault {
    let state = unsafe parser.pointee
    // The strings are constants of libyaml, or absent.
    return unsafe LibYAMLFault(
      problem: state.problem.map { unsafe String(cString: $0) } ?? "no memory",
      character: state.problem_mark.index,
      context: state.context.map { unsafe String(cString: $0) },
      contextLine: state.context_mark.line + 1)
  }
}

/// Why libyaml could not go on.
struct LibYAMLFault {
  let problem: String
  /// The place of the fault, counted in characters from 0.
  let character: Int
  /// What was being read, and the line where that begins.
  let context: String?
  let contextLine: Int

  var message: String {
    guard let context else { return "this is not YAML: \(problem)" }
    return "this is not YAML: \(problem) \(context) that begins on line \(contextLine)"
  }
}
