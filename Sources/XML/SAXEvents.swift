internal import CLibXML2

/// Turns libxml2's callbacks into calls of an ``XMLHandler``.
@safe final class SAXEvents {
  /// The parser's context, while there is one.
  var context: xmlParserCtxtPtr?
  /// The markup that the events come from.
  var marks = MarkQueue()
  /// The first error of the handler.
  private(set) var failure: (any Error)?
  /// What libxml2 first complained about.
  private(set) var complaint: Complaint?

  private let handler: any XMLHandler
  private var names = NameTable()
  private var tag = XMLTag(name: XMLName(id: 0, namespace: "", prefix: "", local: ""))
  private var text: [UInt8] = []
  private var section: Mark?
  private var isInEmptyElement = false
  /// Where the last markup ended.
  private var place = XMLPlace.start

  init(handler: any XMLHandler) { self.handler = handler }

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
    unsafe xmlStopParser(context)
  }
}

/// Events.
extension SAXEvents {
  /// Calls the handler unless it has thrown before; stops the parser when it throws.
  private func call(_ body: () throws -> Void) {
    guard failure == nil else { return }
    do {
      try body()
    } catch {
      failure = error
      // The context is that of the parser that is calling.
      unsafe xmlStopParser(context)
    }
  }

  private func nextMark() -> Mark {
    let mark = marks.next() ?? Mark(place: place, end: place)
    place = mark.end
    return mark
  }

  /// Hands on the text since the last markup.
  private func flushText() {
    guard !text.isEmpty else { return }
    handText(isSection: false, at: place)
  }

  private func handText(isSection: Bool, at place: XMLPlace) {
    let run = text
    text = []
    call { try handler.text(run.span, isSection: isSection, at: place) }
  }

  func start(_ start: StartElement) {
    flushText()
    let mark = nextMark()
    isInEmptyElement = mark.isSelfClosing
    tag.place = mark.place
    unsafe tag.fill(from: start, declarations: mark.declarations, names: &names)
    call { try handler.start(tag) }
  }

  func end() {
    flushText()
    if !isInEmptyElement { _ = nextMark() }
    isInEmptyElement = false
    call { try handler.end() }
  }

  func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
    unsafe text.append(contentsOf: bytes)
  }

  /// Takes part of a CDATA section; the section is whole when all its bytes have come.
  func section(_ bytes: UnsafeBufferPointer<UInt8>) {
    if section == nil { flushText() }
    let mark = section ?? nextMark()
    section = mark
    unsafe text.append(contentsOf: bytes)
    guard text.count >= mark.sectionLength else { return }
    section = nil
    handText(isSection: true, at: mark.place)
  }

  func comment(_ bytes: UnsafeBufferPointer<UInt8>) {
    flushText()
    let mark = nextMark()
    call { try unsafe handler.comment(bytes.span, at: mark.place) }
  }

  func instruction(
    _ target: UnsafeBufferPointer<UInt8>, _ data: UnsafeBufferPointer<UInt8>
  ) {
    flushText()
    let mark = nextMark()
    call {
      try unsafe handler.instruction(target: target.span, data: data.span, at: mark.place)
    }
  }
}
