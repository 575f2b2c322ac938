import Markdown
import Testing

@Suite("Phone numbers")
struct PhoneNumberTests {
  private func numbers(in text: String) -> [String] {
    let bytes = Array(text.utf8)
    return TextScanner.spans(in: text).filter { $0.kind == .phone }
      .map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test(
    "Numbers are found as they are written",
    arguments: [
      "029 553 5000", "0295535000", "029 5535000", "+358 40 123 4567", "+358401234567", "116117",
      "116 117", "040-1234567", "040-123 4567", "020 7411", "0100 0100", "09 123 456",
      "0400 123 456",
      "+358 9 123 456", "+358 (0)40 123 4567", "+46 8 123 45 67", "00358 40 123 4567", "020202",
      "029\u{A0}553\u{A0}5000", "029\u{2011}553 5000", "+1 202 555 0100", "040 1234 5678",
    ])
  func found(number: String) {
    #expect(numbers(in: number) == [number])
    #expect(numbers(in: "Puh. \(number), arkisin klo 8–16.") == [number])
    #expect(numbers(in: "(\(number))") == [number])
    #expect(numbers(in: "puh.\(number)/vaihde") == [number])
    #expect(numbers(in: "puh:\(number) tai \(number).") == [number, number])
  }

  @Test(
    "Dates, times, amounts, codes and other numbers are not",
    arguments: [
      "112", "7.9.2023", "07.09.2023", "01-02-2023", "2023-09-07", "2023", "2007–2009", "12 000",
      "100 000", "10 050 123 euroa", "00100 Helsinki", "99800 Ivalo", "klo 08-16",
      "klo 08.00–16.00",
      "0,05", "0123456-7", "010190-1234", "010190-123A", "FI21 1234 5600 0007 85", "1086/2003",
      "647/2021", "+5 °C", "+100 000", "0–100", "1,040 123", "000 000", "x040123456", "040123456x",
      "#0401234567", "&#0123456;", "012345.67", "1234567890", "118118", "01 02", "A-0401234567",
      "0123456789012345", "5+0401234567", "116-117", "1161171", "0", "+", "+ 358", "",
    ])
  func notFound(text: String) {
    #expect(numbers(in: text) == [])
  }

  @Test("A number ends where another thing begins")
  func ends() {
    #expect(numbers(in: "029 553 5000 1 valitse 2") == ["029 553 5000"])
    #expect(numbers(in: "029 553 5000 12 kk") == ["029 553 5000"])
    #expect(numbers(in: "040 123 4567 2024") == ["040 123 4567"])
    #expect(numbers(in: "040 123 4567 – 8") == ["040 123 4567"])
    #expect(numbers(in: "040 123  4567") == ["040 123"])
    #expect(numbers(in: "1 040 123 4567") == ["040 123 4567"])
    #expect(numbers(in: "040 123 4567/040 123 4568") == [])
  }
}
