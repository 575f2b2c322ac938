import Catalogue
import Checks
import Testing

@Suite("email-address")
struct EmailAddressesTests {
  @Test("A mistyped address is found")
  func mistyped() {
    #expect(
      EmailAddresses().messages("neuvonta@kunta.example", "nevonta@kunta.example") == [
        "the address 'neuvonta@kunta.example' is not in the target",
        "the address 'nevonta@kunta.example' is not in the Finnish",
      ])
  }

  @Test("An autolink and a bare address are the same")
  func autolink() {
    #expect(EmailAddresses().messages("<a@b.example>", "a@b.example", .text).isEmpty)
    #expect(EmailAddresses().messages("<a@b.example>", "a@c.example", .text).count == 2)
  }

  @Test("An at sign that is no address is left alone", arguments: ["@nimi", "a @ b", "a@b"])
  func none(source: String) { #expect(EmailAddresses().messages(source, "x").isEmpty) }
}
