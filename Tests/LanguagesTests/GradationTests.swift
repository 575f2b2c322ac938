import Testing

@testable import Languages

@Suite("Consonant gradation")
struct GradationTests {
  @Test(
    "The weak grade",
    arguments: [
      ("kakk", ["kak"]), ("käytt", ["käyt"]), ("hoit", ["hoid"]), ("pint", ["pinn"]),
      ("polk", ["pol", "polj"]), ("luk", ["lu", "luv"]), ("verkost", []), ("palvel", []),
      ("kaup", ["kauv"]), ("", []),
    ])
  func weak(base: String, grades: [String]) { #expect(Gradation.weak(base) == grades) }

  @Test(
    "The strong grade, beside the base itself",
    arguments: [
      ("asiak", ["asiak", "asiakk"]), ("suhd", ["suhd", "suht"]), ("tarv", ["tarv", "tarp"]),
      ("alu", ["alu"]),
    ])
  func strong(base: String, grades: [String]) { #expect(Gradation.strong(base) == grades) }
}
