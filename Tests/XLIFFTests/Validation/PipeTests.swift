import Dispatch
import Testing

@testable import XLIFF

@Suite("Pipe")
struct PipeTests {
  @Test("what is put in on one thread comes out on another, in order and to the end")
  func order() {
    let pipe = Pipe<Int>()
    DispatchQueue(label: "test").async {
      for number in 0..<1000 { pipe.put([2 * number, 2 * number + 1]) }
      pipe.put([])
    }
    var numbers: [Int] = []
    while case let batch = pipe.take(), !batch.isEmpty { numbers += batch }
    #expect(numbers == Array(0..<2000))
  }
}
