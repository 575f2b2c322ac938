import JSON
import Testing

@Suite("Writing JSON")
struct JSONWriterTests {
  private func text(_ value: some JSONWritable, _ style: JSONWriter.Style = .compact) -> String {
    var writer = JSONWriter(style)
    writer.write(value)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test("Compact output has no white space and keeps the order of members")
  func compact() {
    let value: JSONValue = ["b": 1, "a": [true, nil, "x", 86.5], "c": [:], "d": []]
    #expect(text(value) == #"{"b":1,"a":[true,null,"x",86.5],"c":{},"d":[]}"#)
  }

  @Test("Pretty output has one member a line, two spaces a level and a last line feed")
  func pretty() {
    let value: JSONValue = ["b": 1, "a": [true, ["c": nil]], "e": [], "o": [:]]
    #expect(
      text(value, .pretty) == """
        {
          "b": 1,
          "a": [
            true,
            {
              "c": null
            }
          ],
          "e": [],
          "o": {}
        }

        """)
  }

  @Test("Members are written with closures, values or not at all")
  func members() {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("a") {
        $0.array {
          $0.write(1); $0.write("x")
        }
      }
      writer.member("b", ["y", "z"])
      writer.member("c", ifPresent: nil as String?)
      writer.member("d", ifPresent: 4)
      writer.member("e", false)
    }
    let expected = #"{"a":[1,"x"],"b":["y","z"],"d":4,"e":false}"#
    #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
  }

  @Test("An error in the body of an object is passed on")
  func failure() {
    struct Failure: Error {}
    var writer = JSONWriter()
    #expect(throws: Failure.self) { try writer.object { _ in throw Failure() } }
  }

  @Test("Numbers that JSON cannot hold are null")
  func numbers() {
    #expect(text([1.0, -0.5, 1e-7, .infinity, .nan]) == "[1.0,-0.5,1e-07,null,null]")
    #expect(text([Int.min, Int.max]) == "[-9223372036854775808,9223372036854775807]")
  }
}
