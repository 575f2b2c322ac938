internal import CMark

/// A document as cmark reads it, freed when it goes out of scope.
///
/// Nodes are valid only as long as their tree; none leaves this module.
@safe struct Tree: ~Copyable {
  private let root: OpaquePointer?

  /// Parses Markdown as CommonMark 0.30, with U+0001 for NUL.
  init(parsing bytes: [UInt8]) {
    unsafe root = bytes.withoutNUL.withUnsafeBufferPointer { buffer in
      // cmark reads `count` bytes and keeps none of them.
      unsafe buffer.withMemoryRebound(to: CChar.self) {
        unsafe cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_DEFAULT)
      }
    }
  }

  deinit {
    // The tree owns its root; freeing it frees every node.
    unsafe cmark_node_free(root)
  }

  /// The document node.
  var document: Node? { unsafe Node(root) }
}

extension [UInt8] {
  /// The bytes with U+0001 for NUL: cmark would write U+FFFD and so shift all positions after it.
  var withoutNUL: [UInt8] {
    contains(0) ? map { $0 == 0 ? 1 : $0 } : self
  }
}
