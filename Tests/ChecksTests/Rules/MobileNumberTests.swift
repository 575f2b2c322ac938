import Catalogue
import Checks
import Testing

@Suite("mobile-number")
struct MobileNumberTests {
  @Test(
    "Numbers of mobile networks are found",
    arguments: [
      "040 000 0000", "050 000 0000", "+358 40 000 0000", "+358 (0)44 000 0000",
      "00358 45 000 0000",
    ])
  func found(number: String) {
    #expect(MobileNumber().messages("Soita \(number).") == ["'\(number)' is a mobile number"])
  }

  @Test(
    "Switchboards, services, other countries and other numbers are left alone",
    arguments: [
      "029 000 0000", "016 000 0000", "116 117", "112", "0800 00000", "+46 40 000 0000", "0405",
    ])
  func right(number: String) { #expect(MobileNumber().messages("Soita \(number).").isEmpty) }
}
