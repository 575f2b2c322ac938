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
      Output.error.write(line: "kielipolku: \(Escaping.oneLine(error.description))")
      Kielipolku.exit(withError: error.exitCode)
    } catch {
      Kielipolku.exit(withError: error)
    }
  }
}
