import XLIFF

/// Reads an input as a document.
///
/// One that can be read must be written and read back as it was, and the validator must get to its
/// end.
@_cdecl("LLVMFuzzerTestOneInput")
public func readOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let document = try? Reader().read(bytes) else { return 0 }
  do {
    guard try Reader().read(document.bytes()) == document else { fatalError("another document") }
    _ = try Validator().validate(bytes)
  } catch {
    fatalError("\(error)")
  }
  return 0
}
