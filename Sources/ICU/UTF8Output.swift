extension String {
  /// ICU's way to turn text into text: source, its length, output, room there, error; the full
  /// length.
  typealias ICUCall = (
    UnsafePointer<UInt8>?, Int32, UnsafeMutablePointer<UInt8>?, Int32, inout Int32
  ) -> Int32

  /// What ICU makes of a text; nil where it fails.
  ///
  /// - Parameters:
  ///   - capacity: the bytes to make room for at first; more is made where they do not do.
  ///   - source: the text as UTF-8.
  ///   - call: writes at most as much as there is room for, and returns the length of the whole.
  init?(icuCapacity capacity: Int, from source: Span<UInt8>, _ call: ICUCall) {
    var needed = 0
    var error: Int32 = 0
    let result = unsafe source.withICUText { text, length in
      // The output holds `capacity` bytes at least; ICU initialises the first `needed`, or all.
      unsafe String(unsafeUninitializedCapacity: capacity) { output in
        let room = Int32(clamping: output.count)
        needed = Int(unsafe call(text, length, output.baseAddress, room, &error))
        return Swift.min(needed, Int(room))
      }
    }
    guard let result, !error.isICUFailure else { return nil }
    if needed > result.utf8.count {
      unsafe self.init(icuCapacity: needed, from: source, call)
    } else {
      self = result
    }
  }
}
