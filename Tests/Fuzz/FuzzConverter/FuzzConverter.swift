import XLIFF

/// Converts an input to every other version, splits its segments, and joins them again.
///
/// What was converted must be a document that can be read.
@_cdecl("LLVMFuzzerTestOneInput")
public func convertOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard var document = try? Reader().read(bytes) else { return 0 }
  for version in Version.allCases where version != document.version {
    do {
      _ = try Converter(to: version).convert(document)
    } catch let error as XLIFFError where error.code == .version {
      continue
    } catch {
      fatalError("\(error)")
    }
  }
  do {
    try document.splitSegments()
    document.joinSegments()
    _ = try document.bytes()
  } catch {
    fatalError("\(error)")
  }
  return 0
}
