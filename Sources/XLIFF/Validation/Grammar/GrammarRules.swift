extension Rule {
  static let elementUnknown = Rule(
    "element-unknown", section: "4.2", "An element holds only the elements that it may hold.")
  static let elementOrder = Rule(
    "element-order", section: "4.2", "Elements stand in their order, each as often as it may.")
  static let elementMissing = Rule(
    "element-missing", section: "4.2", "An element holds all the elements that it must hold.")
  static let textMisplaced = Rule(
    "text-misplaced", section: "4.2", "Text stands only in elements for text.")
  static let attributeUnknown = Rule(
    "attribute-unknown", section: "4.3", "An element has only attributes that it may have.")
  static let attributeMissing = Rule(
    "attribute-missing", section: "4.3", "An element has all attributes that it must have.")
  static let attributeValue = Rule(
    "attribute-value", section: "4.3", "The value of an attribute is one that it may have.")
  static let extensionMisplaced = Rule(
    "extension-misplaced", section: "4.9",
    "Elements and attributes of other namespaces stand only where extensions may.")
  static let moduleRepeated = Rule(
    "module-repeated", section: "4.2.2",
    "The elements of a module stand once in a file, group or unit; the lists of ITS, several times."
  )
  static let moduleMisplaced = Rule(
    "module-misplaced", section: "4.9.1",
    "The elements of a module stand only where the module says, and are those it defines.")
}
