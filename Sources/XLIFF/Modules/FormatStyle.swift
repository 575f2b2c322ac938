/// What a preview may show as an HTML element (format style module).
public protocol Formatted: ElementView {}

extension File: Formatted {}
extension Group: Formatted {}
extension Unit: Formatted {}
extension Note: Formatted {}
extension Placeholder: Formatted {}
extension PairedCode: Formatted {}
extension StartCode: Formatted {}
extension EndCode: Formatted {}
extension Annotation: Formatted {}
extension StartAnnotation: Formatted {}

extension Formatted {
  /// The HTML element by which a preview may show it.
  public var format: String? {
    get { self[Name(.formatStyle, "fs")] }
    set { self[Name(.formatStyle, "fs")] = newValue }
  }

  /// That element’s attributes, `name,value` with `\\` between them.
  public var formatAttributes: String? {
    get { self[Name(.formatStyle, "subFs")] }
    set { self[Name(.formatStyle, "subFs")] = newValue }
  }
}
