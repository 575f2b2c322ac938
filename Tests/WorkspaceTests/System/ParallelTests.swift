import Testing
import Workspace

struct ParallelTests {
  @Test("keeps the order of the items", arguments: [0, 1, 63, 64, 65, 1000])
  func order(_ count: Int) {
    #expect(Parallel.map(Array(0..<count)) { $0 * 2 } == (0..<count).map { $0 * 2 })
  }
}
