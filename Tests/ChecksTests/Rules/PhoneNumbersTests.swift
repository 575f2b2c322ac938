import Checks
import Testing

@Suite("phone-number")
struct PhoneNumbersTests {
  @Test("A wrong digit is found")
  func wrong() {
    #expect(
      PhoneNumbers().messages("Soita 029 553 5000.", "Ring 029 553 5001.") == [
        "the phone number '0295535000' is not in the target",
        "the phone number '0295535001' is not in the Finnish",
      ])
  }

  @Test(
    "Spaces, hyphens and (0) do not matter",
    arguments: [
      ("029 553 5000", "0295535000"), ("029 553 5000", "029\u{A0}553\u{A0}5000"),
      ("040-123 4567", "040 123 4567"), ("+358 (0) 29 553 5000", "+358 29 553 5000"),
    ])
  func spacing(source: String, target: String) {
    #expect(PhoneNumbers().messages(source, target).isEmpty)
  }

  @Test(
    "Other numbers are left alone", arguments: [("12 000", "13 000"), ("7.9.2023", "8.9.2023")])
  func numbers(source: String, target: String) {
    #expect(PhoneNumbers().messages(source, target).isEmpty)
  }
}
