internal import CLibXML2

/// What libxml2's callbacks are made on.
@safe final class SAXEvents {
  /// The parser's context, while there is one.
  var context: xmlParserCtxtPtr?
  /// What the handler is told, and what it said.
  ///
  /// Not checked for exclusive access: libxml2 makes one call after another, and none within another.
  @exclusivity(unchecked) var state: SAXState
  /// What libxml2 first complained about.
  private(set) var complaint: Complaint?

  init(handler: any XMLHandler) { unsafe state = SAXState(handler: handler) }

  /// A complaint of libxml2's.
  struct Complaint {
    /// The number of the error.
    let code: Int32
    /// How many bytes had been read.
    let offset: Int
  }
}

extension SAXEvents {
  /// Takes note of the first complaint, and stops the parser.
  func complain(_ code: Int32) {
    guard complaint == nil else { return }
    // The context is that of the parser that is calling.
    complaint = unsafe Complaint(code: code, offset: max(0, Int(xmlByteConsumed(context))))
    stop()
  }

  /// Takes an event; stops the parser when the handler has thrown.
  func take(_ event: (inout SAXState) -> Void) {
    if unsafe state.fails(at: event) { stop() }
  }

  private func stop() {
    // The context is that of the parser that is calling.
    unsafe xmlStopParser(context)
  }
}
