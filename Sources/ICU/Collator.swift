internal import CShims

/// How the words of a language are ordered, by ICU's data for it or by rules of one's own (UTS #10,
/// LDML).
@safe package final class Collator {
  private let handle: OpaquePointer

  /// The collator of a locale; nil where ICU has no collation of that locale's own.
  ///
  /// ICU would go on with the default locale of the process or with the root; both are refused.
  package init?(locale: String) {
    var error: Int32 = 0
    guard let handle = unsafe shim_collator_open(locale, &error) else { return nil }
    unsafe self.handle = handle
    let openedAsAsked = error == 0
    // ICU's string lives as long as the collator, and is copied here.
    let actual = unsafe String(cString: shim_collator_locale(handle, &error))
    guard openedAsAsked, error == 0, actual.utf8.elementsEqual(locale.utf8) else { return nil }
  }

  /// A collator by rules on top of the root, in the syntax of LDML part 5.
  ///
  /// - Throws: ``ICUError`` where a rule does not compile.
  package init(rules: String) throws(ICUError) {
    var error: Int32 = 0
    let opened = unsafe rules.utf8Span.span.withICUText { rules, length in
      // ICU copies the rules.
      unsafe shim_collator_open_rules(rules, length, &error)
    }
    guard let opened = unsafe opened, let handle = unsafe opened else {
      throw ICUError(operation: "collation rules", code: ICUError.Code(rawValue: error))
    }
    unsafe self.handle = handle
  }

  deinit {
    unsafe shim_collator_close(handle)
  }

  /// Bytes that order as the texts do; the last is 0 and no other is.
  ///
  /// Empty for a text over `Int32.max` bytes, which is beyond ICU.
  package func sortKey(_ text: String) -> [UInt8] {
    sortKey(text, capacity: 2 * text.utf8.count + 16)
  }

  private func sortKey(_ text: String, capacity: Int) -> [UInt8] {
    var needed = 0
    let key =
      unsafe text.utf8Span.span.withICUText { source, length in
        // The key holds `capacity` bytes at least; ICU initialises the first `needed`, or all.
        unsafe [UInt8](unsafeUninitializedCapacity: capacity) { key, count in
          let room = Int32(clamping: key.count)
          needed = Int(unsafe shim_collator_sort_key(handle, source, length, key.baseAddress, room))
          count = min(needed, Int(room))
        }
      } ?? []
    return needed > key.count ? sortKey(text, capacity: needed) : key
  }
}

// ICU: an object of which const functions alone are called may be used from several threads at
// once. A collator never changes after it is opened.
extension Collator: @unchecked Sendable {}
