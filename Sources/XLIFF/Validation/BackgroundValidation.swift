import Dispatch
import Synchronization

/// The validation of a document on a thread of its own, while another reads the document.
final class BackgroundValidation: Sendable {
  private let events = Pipe<Reader.Event>()
  private let findings = Mutex<[Finding]>([])
  private let isDone = DispatchSemaphore(value: 0)

  /// Begins a validation, which goes on until it is told to finish.
  init() {
    DispatchQueue(label: "XLIFF validation").async { [self] in
      let found = validate()
      findings.withLock { $0 = found }
      isDone.signal()
    }
  }
}

extension BackgroundValidation {
  /// Takes the next pieces of the document, which are some.
  func take(_ batch: [Reader.Event]) { events.put(batch) }

  /// Ends the validation, and gives what was found in all pieces.
  func finish() -> [Finding] {
    events.put([])
    isDone.wait()
    return findings.withLock { $0 }
  }

  private func validate() -> [Finding] {
    var validation: any PieceValidation = Validation()
    while true {
      let batch = events.take()
      guard !batch.isEmpty else { return validation.results }
      for event in batch {
        if case .start(let document) = event, document.version == .v1_2 {
          validation = V12Validation()
        }
        validation.take(event)
      }
    }
  }
}

/// Pieces of a document on their way to the thread that checks them.
struct EventBatch {
  private(set) var events: [Reader.Event] = []
  private var size = 0

  /// Whether there is enough to be handed on.
  var isFull: Bool { size >= 1 << 16 }

  mutating func append(_ event: Reader.Event) {
    events.append(event)
    // An event takes some room besides what is in it.
    size += event.size + 128
  }
}

extension Reader.Event {
  /// About how many bytes are in it.
  fileprivate var size: Int {
    switch self {
    case .open(let element): element.record.range.count
    case .node(let node): node.size
    case .start, .close, .end: 0
    }
  }
}

extension Node {
  fileprivate var size: Int {
    switch self {
    case .element(let element): element.record.range.count
    case .text(let text), .cdata(let text), .comment(let text): text.utf8.count
    case .processingInstruction(_, let data): data.utf8.count
    }
  }
}
