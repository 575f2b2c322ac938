import Catalogue
import Checks
import Testing

@Suite("clock-word")
struct ClockWordTests {
  @Test("The Finnish word in the target is found, each time")
  func found() {
    let faults = ClockWord().faults("klo 8–16 ja klo 18", "klo 8–16 och klo 18")
    #expect(faults.map(\.range) == [0..<3, 15..<18])
  }

  @Test(
    "Each language's own word, and targets of Finnish without it, are left alone",
    arguments: [
      ("klo 8–16", "kl. 8–16"), ("Perjantaina klo {a1}", "piâtnâc čiâss {a1}"),
      ("KLO 8", "KLO 8"), ("vuonna 2023", "klo 2023"), ("klo 8", "klor 8"),
    ])
  func right(source: String, target: String) {
    #expect(ClockWord().messages(source, target).isEmpty)
  }
}
