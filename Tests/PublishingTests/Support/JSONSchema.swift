import Foundation
import TestSupport

/// python3's jsonschema, which tests ask where it is installed.
enum JSONSchema {
  static let isInstalled = (try? python("import jsonschema").status) == 0

  /// The files in a folder of catalogues that are not valid, or whose schema is not.
  static func findings(in folder: TemporaryFolder) throws -> [String] {
    let (status, output) = try python(script, folder.path)
    guard status == 0 else { return ["jsonschema ended with \(status)"] }
    return output.split(separator: "\n").map(String.init)
  }

  private static let script = """
    import json, pathlib, sys
    from jsonschema import Draft202012Validator, FormatChecker
    root = pathlib.Path(sys.argv[1])
    for path in sorted(root.glob("*/*.json")):
        if path.parent.name == "schema":
            Draft202012Validator.check_schema(json.loads(path.read_text("utf-8")))
            continue
        schema = json.loads((root / "schema" / path.name).read_text("utf-8"))
        validator = Draft202012Validator(schema, format_checker=FormatChecker())
        for error in list(validator.iter_errors(json.loads(path.read_text("utf-8"))))[:1]:
            print(path, error.json_path, error.message.replace("\\n", " "))
    """

  private static func python(
    _ script: String, _ arguments: String...
  ) throws -> (status: Int32, output: String) {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-W", "ignore", "-c", script] + arguments
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: bytes, as: UTF8.self))
  }
}
