internal import CMark

/// A document as cmark reads it, freed when it goes out of scope.
///
/// Nodes are valid only as long as their tree; none leaves this module.
@safe struct Tree: ~Copyable {
  private let root: OpaquePointer?

  /// Parses Markdown as CommonMark 0.30.
  ///
  /// cmark would write U+FFFD for a NUL and so shift all positions after it; a U+0001 stands in.
  init(parsing bytes: [UInt8]) {
    let clean = bytes.contains(0) ? bytes.map { $0 == 0 ? 1 : $0 } : bytes
    unsafe root = clean.withUnsafeBufferPointer { buffer in
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
