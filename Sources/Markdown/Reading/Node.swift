internal import CMark

/// One node of a `Tree`.
///
/// Each accessor only reads a field of the node, which is safe while its tree is alive.
@safe struct Node {
  private let pointer: OpaquePointer

  init?(_ pointer: OpaquePointer?) {
    guard let pointer = unsafe pointer else { return nil }
    unsafe self.pointer = pointer
  }

  var type: cmark_node_type { unsafe cmark_node_get_type(pointer) }
  var parent: Node? { unsafe Node(cmark_node_parent(pointer)) }
  var firstChild: Node? { unsafe Node(cmark_node_first_child(pointer)) }
  var next: Node? { unsafe Node(cmark_node_next(pointer)) }
  var headingLevel: Int { unsafe Int(cmark_node_get_heading_level(pointer)) }

  /// First line, from 1.
  var firstLine: Int { unsafe Int(cmark_node_get_start_line(pointer)) }
  /// Last line, from 1.
  var lastLine: Int { unsafe Int(cmark_node_get_end_line(pointer)) }
  /// First column in bytes, from 1.
  var firstColumn: Int { unsafe Int(cmark_node_get_start_column(pointer)) }
  /// Last column in bytes, from 1.
  var lastColumn: Int { unsafe Int(cmark_node_get_end_column(pointer)) }

  /// The UTF-8 of a text or HTML node.
  var literal: [UInt8] {
    guard let text = unsafe cmark_node_get_literal(pointer) else { return [] }
    var count = 0
    // A C string that the node owns: it ends with a NUL, and is copied here.
    while unsafe text[count] != 0 { count += 1 }
    return unsafe Array(UnsafeRawBufferPointer(start: text, count: count))
  }
}
