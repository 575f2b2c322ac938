import Testing

@testable import XLIFF

@Suite("Vocabulary")
struct VocabularyTests {
  private static let grammars = [CoreGrammar.elements, ModuleGrammar.elements]

  @Test("the elements of 2.x, and the core's attributes, have numbers")
  func complete() {
    for element in Self.grammars.flatMap(\.keys) {
      #expect(element.code.isWhole, "\(element.qualified)")
    }
    for attribute in CoreGrammar.elements.values.flatMap(\.attributes.keys) {
      #expect(attribute.code.isWhole, "\(attribute.qualified)")
    }
  }

  @Test("a number stands for its name, and for no other")
  func spelling() {
    let names = Self.grammars.flatMap(\.keys)
    for name in names {
      #expect(Name(name.code).qualified == name.qualified)
      #expect(names.filter { $0.code == name.code } == [name])
    }
  }

  @Test("a name is the same whatever its prefix, listed or not")
  func prefixes() {
    #expect(Name(.matches, "match", prefix: "m") == Name(.matches, "match"))
    #expect(Name(.matches, "match", prefix: "m").qualified == "m:match")
    #expect(Name(.matches, "match") != Name(.glossary, "match"))
    #expect(Name(.core, "own") == Name(.core, "own", prefix: "x"))
    #expect(Name(.other("urn:a"), "id") != Name(.other("urn:b"), "id"))
    #expect(Name(.other("urn:a"), "id") != "id")
  }

  @Test("an attribute is found among others that share its bit, and not where it is none")
  func summary() {
    let names: [Name] = [
      "id", "own", "unlisted", .xml("lang"), Name(.other("urn:a"), "id", prefix: "a"),
      Name(.its, "version"), "canCopy", "startRef", "type", "name", "value",
    ]
    let element = Element(.core("ph"), names.map { Attribute($0, $0.qualified) })
    for name in names { #expect(element[name] == name.qualified) }
    for name in CoreGrammar.elements.values.flatMap(\.attributes.keys) where !names.contains(name) {
      #expect(!element.has(name), "\(name.qualified)")
    }
    #expect(element.hasAttributes(of: .its) && !element.hasAttributes(of: .itsm))
    #expect(!element.hasAttributes(of: .sizeRestriction))
  }
}
