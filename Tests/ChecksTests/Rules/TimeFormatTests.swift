import Catalogue
import Checks
import Testing

@Suite("time-format")
struct TimeFormatTests {
  @Test(
    "Times with a colon are found behind a clock word and in spans of time",
    arguments: [
      ("Avoinna klo 8:30", ["8:30"]), ("Öppet kl. 16:00", ["16:00"]), ("8:00–16:00", ["8:00"]),
      ("arkisin 8:00 - 16:00", ["8:00"]), ("klo 8:00–16:00", ["8:00"]),
      ("Käytös klo 8:00 ja klo 9:15", ["8:00", "9:15"]),
    ])
  func found(text: String, marked: [String]) { #expect(TimeFormat().marked(text) == marked) }

  @Test(
    "Times with a full stop, scales, ratios, scores, verses and addresses are left alone",
    arguments: [
      "klo 8.30–16.00", "1:20 000", "suhde 1:10", "voitto 3:2", "Joh. 3:16", "12:30:45",
      "klo 25:00", "klo 8:75", "klo 8:3", "http://a.example:80", "EU:n", "",
    ])
  func right(text: String) { #expect(TimeFormat().messages(text).isEmpty) }

  @Test("Code is left alone")
  func code() { #expect(TimeFormat().messages("`klo 8:30`", .text).isEmpty) }
}
