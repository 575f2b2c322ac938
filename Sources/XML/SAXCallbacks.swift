internal import CLibXML2

/// The C functions that libxml2 calls.
extension SAXEvents {
  /// All callbacks that there are; what is not set, libxml2 leaves out.
  static var callbacks: xmlSAXHandler {
    // All fields of the struct may be zero.
    var callbacks = unsafe xmlSAXHandler()
    unsafe callbacks.initialized = XML_SAX2_MAGIC
    unsafe callbacks.startElementNs = startElement
    unsafe callbacks.endElementNs = { user, _, _, _ in unsafe events(user)?.take { $0.end() } }
    unsafe callbacks.characters = { user, bytes, count in
      unsafe events(user)?.take {
        unsafe $0.characters(UnsafeBufferPointer(start: bytes, count: Int(count)))
      }
    }
    unsafe callbacks.ignorableWhitespace = unsafe callbacks.characters
    unsafe callbacks.cdataBlock = { user, bytes, count in
      unsafe events(user)?.take {
        unsafe $0.section(UnsafeBufferPointer(start: bytes, count: Int(count)))
      }
    }
    unsafe callbacks.comment = { user, text in
      unsafe events(user)?.take { unsafe $0.comment(string(text)) }
    }
    unsafe callbacks.processingInstruction = { user, target, data in
      unsafe events(user)?.take { unsafe $0.instruction(string(target), string(data)) }
    }
    unsafe callbacks.serror = { user, error in
      guard let error = unsafe error?.pointee, unsafe error.level.rawValue >= XML_ERR_ERROR.rawValue
      else { return }
      unsafe events(user)?.complain(error.code)
    }
    return unsafe callbacks
  }

  private static let startElement: startElementNsSAX2Func = {
    user, local, prefix, namespace, declared, declarations, count, _, attributes in
    let start = unsafe StartElement(
      name: RawName(local: local, prefix: prefix, namespace: namespace),
      declarations: UnsafeBufferPointer(start: declarations, count: Int(declared) * 2),
      attributes: UnsafeBufferPointer(start: attributes, count: Int(count) * 5))
    unsafe events(user)?.take { unsafe $0.start(start) }
  }
}

/// The events that a parser was made for, which outlive it.
private func events(_ user: UnsafeMutableRawPointer?) -> SAXEvents? {
  unsafe user.map { unsafe Unmanaged<SAXEvents>.fromOpaque($0).takeUnretainedValue() }
}

/// The bytes of a string that ends in NUL.
private func string(_ pointer: UnsafePointer<xmlChar>?) -> UnsafeBufferPointer<UInt8> {
  guard let pointer = unsafe pointer else {
    return unsafe UnsafeBufferPointer(start: nil, count: 0)
  }
  return unsafe UnsafeBufferPointer(start: pointer, count: Int(xmlStrlen(pointer)))
}
