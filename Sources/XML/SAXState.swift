internal import CLibXML2

/// What is known between two events, and how events become calls of the handler.
///
/// A struct, so that an event is one access of the class that holds it.
struct SAXState: ~Copyable {
  /// The markup that the events come from.
  var marks = MarkQueue()
  /// The first error of the handler.
  private(set) var failure: (any Error)?

  private let handler: any XMLHandler
  private var names = NameTable()
  private var text: [UInt8] = []
  private var section: Mark?
  private var isInEmptyElement = false
  /// Where the last markup ended.
  private var place = XMLPlace.start

  init(handler: any XMLHandler) { self.handler = handler }
}

extension SAXState {
  /// Takes an event, and says whether the handler has thrown.
  mutating func fails(at event: (inout SAXState) -> Void) -> Bool {
    event(&self)
    return failure != nil
  }

  /// Calls the handler unless it has thrown before.
  private mutating func call(_ body: (any XMLHandler) throws -> Void) {
    guard failure == nil else { return }
    do {
      try body(handler)
    } catch {
      failure = error
    }
  }

  private mutating func nextMark() -> Mark {
    let mark = marks.next() ?? Mark(place: place, end: place)
    place = mark.end
    return mark
  }

  /// Hands on the text since the last markup.
  private mutating func flushText() {
    guard !text.isEmpty else { return }
    handText(isSection: false, at: place)
  }

  private mutating func handText(isSection: Bool, at place: XMLPlace) {
    do {
      if failure == nil { try handler.text(text.span, isSection: isSection, at: place) }
    } catch {
      failure = error
    }
    text.removeAll(keepingCapacity: true)
  }

  mutating func start(_ start: StartElement) {
    flushText()
    let mark = nextMark()
    isInEmptyElement = mark.isSelfClosing
    let declarations = mark.hasDeclarations ? marks.nextDeclarations() : []
    guard failure == nil else { return }
    unsafe names.tell(start, at: mark.place, declarations: declarations, to: handler)
    call { try $0.beginContent() }
  }

  mutating func end() {
    flushText()
    if !isInEmptyElement { _ = nextMark() }
    isInEmptyElement = false
    call { try $0.end() }
  }

  mutating func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
    unsafe text.append(contentsOf: bytes)
  }

  /// Takes part of a CDATA section; the section is whole when all its bytes have come.
  mutating func section(_ bytes: UnsafeBufferPointer<UInt8>) {
    if section == nil { flushText() }
    let mark = section ?? nextMark()
    section = mark
    unsafe text.append(contentsOf: bytes)
    guard text.count >= mark.sectionLength else { return }
    section = nil
    handText(isSection: true, at: mark.place)
  }

  mutating func comment(_ bytes: UnsafeBufferPointer<UInt8>) {
    flushText()
    let mark = nextMark()
    call { try unsafe $0.comment(bytes.span, at: mark.place) }
  }

  mutating func instruction(
    _ target: UnsafeBufferPointer<UInt8>, _ data: UnsafeBufferPointer<UInt8>
  ) {
    flushText()
    let mark = nextMark()
    call {
      try unsafe $0.instruction(target: target.span, data: data.span, at: mark.place)
    }
  }
}
