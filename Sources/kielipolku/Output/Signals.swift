import Dispatch
import Glibc
import Workspace

/// Ends the program cleanly when it is told to: no temporary file stays behind.
enum Signals {
  private static let sources: [any DispatchSourceSignal] = [SIGINT, SIGTERM, SIGHUP].map { number in
    let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
    source.setEventHandler {
      TemporaryFiles.removeAll()
      signal(number, SIG_DFL)
      kill(getpid(), number)
    }
    return source
  }

  static func install() {
    signal(SIGPIPE, SIG_IGN)
    for number in [SIGINT, SIGTERM, SIGHUP] { signal(number, SIG_IGN) }
    for source in sources { source.resume() }
  }
}
