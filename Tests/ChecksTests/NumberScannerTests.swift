import Testing

@testable import Checks

@Suite("Finding numbers")
struct NumberScannerTests {
  @Test(
    "Digits are one number with the commas, full stops and colons between them",
    arguments: [
      ("1,5", ["1,5"]), ("7.9.2023.", ["7.9.2023"]), ("8.30–16.00", ["8.30", "16.00"]),
      ("klo 8:30:", ["8:30"]), ("1.", ["1"]), (".5", ["5"]), ("a1b22", ["1", "22"]), ("", []),
    ])
  func joints(text: String, numbers: [String]) {
    #expect(NumberScanner.numbers(in: text) == numbers)
  }

  @Test(
    "A space before three digits, and behind one to three, is in the number",
    arguments: [
      ("12 000", ["12000"]), ("1 000 000", ["1000000"]), ("12 000,50", ["12000,50"]),
      ("12 0000", ["12", "0000"]), ("2023 100", ["2023", "100"]), ("12  000", ["12", "000"]),
      ("12 00", ["12", "00"]), ("12 000 00", ["12000", "00"]),
    ])
  func groups(text: String, numbers: [String]) {
    #expect(NumberScanner.numbers(in: text) == numbers)
  }
}
