import Dispatch
import Glibc
import Workspace

/// Ends the program cleanly when it is told to: no temporary file stays behind.
enum Signals {
  /// Takes over SIGINT, SIGTERM and SIGHUP; to be called before any thread is made.
  static func install() {
    // These come as errors of the call that met them.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    for number in [SIGINT, SIGTERM, SIGHUP] { unsafe sigaddset(&signals, number) }
    // Every thread inherits the mask, so that only the one that waits sees them.
    unsafe pthread_sigmask(SIG_BLOCK, &signals, nil)
    DispatchQueue(label: "signals").async { [signals] in wait(for: signals) }
  }

  private static func wait(for signals: sigset_t) {
    var signals = signals
    var number: Int32 = 0
    guard unsafe sigwait(&signals, &number) == 0 else { return }
    TemporaryFiles.removeAll()
    signal(number, SIG_DFL)
    unsafe pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    kill(getpid(), number)
  }
}
