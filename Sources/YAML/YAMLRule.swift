/// The rules that a file is held to as YAML; the raw value is the rule's id.
package enum YAMLRule: String, CaseIterable, Sendable {
  case syntax = "yaml-syntax"
  case encoding = "yaml-encoding"
  case anchor = "yaml-anchor"
  case alias = "yaml-alias"
  case tag = "yaml-tag"
  case mergeKey = "yaml-merge-key"
  case complexKey = "yaml-complex-key"
  case duplicateKey = "yaml-duplicate-key"
  case multipleDocuments = "yaml-multiple-documents"
  case tab = "yaml-tab"
  case mergeConflict = "yaml-merge-conflict"
  case depth = "yaml-depth"
  case size = "yaml-size"
}
