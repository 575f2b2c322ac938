import Testing

@testable import Checks

@Suite("Comparing codes")
struct CodeComparisonTests {
  @Test("What is lost comes before what is added, each in order and once")
  func order() {
    let faults = CodeComparison.faults("it", in: ["b", "a", "a", "c"], ["d", "c", "e", "d"])
    #expect(
      faults.map(\.message) == [
        "it 'b' is not in the target", "it 'a' is not in the target",
        "it 'd' is not in the Finnish",
        "it 'e' is not in the Finnish",
      ])
  }

  @Test("The same in another order is no fault")
  func same() { #expect(CodeComparison.faults("it", in: ["a", "b"], ["b", "a"]).isEmpty) }
}
