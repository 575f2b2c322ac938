internal import CLibXML2

/// libxml2's push parser, and all that it needs from C.
@safe final class SAXParser {
  private let context: xmlParserCtxtPtr
  private let events: SAXEvents

  /// A parser that reports to `events`, which it keeps alive; `nil` where there is no memory for it.
  init?(events: SAXEvents) {
    Self.prepareLibrary()
    var callbacks = unsafe SAXEvents.callbacks
    // The events live as long as this parser; libxml2 copies the callbacks.
    let user = unsafe Unmanaged.passUnretained(events).toOpaque()
    guard let context = unsafe xmlCreatePushParserCtxt(&callbacks, user, nil, 0, nil) else {
      return nil
    }
    unsafe self.context = unsafe context
    self.events = events
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue
      | XML_PARSE_NOWARNING.rawValue | XML_PARSE_IGNORE_ENC.rawValue | XML_PARSE_BIG_LINES.rawValue
    _ = unsafe xmlCtxtUseOptions(context, Int32(options))
    unsafe events.context = unsafe context
  }

  deinit {
    // No callback runs any more, and nothing else holds the context.
    unsafe xmlFreeParserCtxt(context)
  }

  /// Parses the next text.
  func parse(_ text: [UInt8], isLast: Bool) {
    // libxml2 reads the buffer within the call only.
    unsafe text.withUnsafeBytes { buffer in
      let bytes = unsafe buffer.bindMemory(to: CChar.self).baseAddress
      _ = unsafe xmlParseChunk(context, bytes, Int32(buffer.count), isLast ? 1 : 0)
    }
  }

  /// Whether all that was parsed is well formed, with namespaces.
  var isWellFormed: Bool {
    unsafe context.pointee.wellFormed == 1 && context.pointee.nsWellFormed == 1
  }

  /// Once for the process: libxml2's own tables, and a loader of external entities that has none.
  private static func prepareLibrary() { _ = isPrepared }

  private static let isPrepared: Bool = {
    xmlInitParser()
    unsafe xmlSetExternalEntityLoader { _, _, _ in nil }
    return true
  }()
}
