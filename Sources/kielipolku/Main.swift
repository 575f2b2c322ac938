import ArgumentParser
import Workspace

@main
enum Main {
  static func main() {
    Output.secureStreams()
    Signals.install()
    do {
      var command = try Kielipolku.parseAsRoot()
      try command.run()
    } catch let error as any ReportableError {
      Messages(to: .error, color: .never).report(error)
      Kielipolku.exit(withError: error.exitCode)
    } catch {
      Kielipolku.exit(withError: error)
    }
  }
}
