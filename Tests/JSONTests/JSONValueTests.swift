import JSON
import Testing

@Suite("JSON values")
struct JSONValueTests {
  @Test("Members, elements and scalars are at hand, and absent ones are nil")
  func access() {
    let value: JSONValue = ["files": ["a": "x"], "list": [1, 2.5], "none": nil]
    #expect(value["files"]?["a"]?.text == "x")
    #expect(value["files"]?.members?.map(\.name) == ["a"])
    #expect(value["list"]?.elements?.first?.integer == 1)
    #expect(value["list"]?.elements?.last?.integer == nil)
    #expect(value["none"] == .null)
    #expect(value["missing"] == nil)
    #expect(value["list"]?["a"] == nil)
    #expect(value.text == nil)
  }

  @Test("Interpolated strings are strings")
  func interpolation() {
    let number = 5
    #expect("a\(number)" as JSONValue == .string("a5"))
  }
}
