/// What a document may not exceed; beyond it, reading stops with an error.
///
/// libxml2 takes time that grows faster than the size of a tag, and recursion elsewhere grows with
/// depth: both are bounded before they cost anything.
package struct XMLLimits: Sendable {
  /// The bytes of a document.
  package var documentBytes: Int
  /// The bytes of one tag, comment included in neither.
  package var tagBytes: Int
  /// The attributes and namespace declarations of one element.
  package var attributes: Int
  /// How many elements may be open at once.
  package var depth: Int

  /// Limits; by default 1 GiB, 64 KiB a tag, 256 attributes, 256 levels.
  package init(
    documentBytes: Int = 1 << 30, tagBytes: Int = 1 << 16, attributes: Int = 256, depth: Int = 256
  ) {
    self.documentBytes = documentBytes
    self.tagBytes = tagBytes
    self.attributes = attributes
    self.depth = depth
  }
}
