/// Names that are asked for often: each is looked up once.
extension Name {
  static let id: Name = "id"
  static let ref: Name = "ref"
  static let type: Name = "type"
  static let subType: Name = "subType"
  static let order: Name = "order"
  static let startRef: Name = "startRef"
  static let hex: Name = "hex"
  static let isolated: Name = "isolated"
  static let canCopy: Name = "canCopy"
  static let canDelete: Name = "canDelete"
  static let canReorder: Name = "canReorder"
  static let canOverlap: Name = "canOverlap"
  static let copyOf: Name = "copyOf"
  static let language = Name.xml("lang")
  static let space = Name.xml("space")
  static let xmlID = Name.xml("id")
  static let source = Name.core("source")
  static let target = Name.core("target")
  static let notes = Name.core("notes")
  static let originalData = Name.core("originalData")
  static let changeTrack = Name(.changeTracking, "changeTrack")
  static let resourceData = Name(.resourceData, "resourceData")
  static let sizeData = Name(.sizeRestriction, "data")
  static let validation = Name(.validation, "validation")
}
