import Testing
import XML

@Test("the usual limits are those that the documentation states")
func usualLimits() {
  let limits = XMLLimits()
  #expect(limits.documentBytes == 1_073_741_824)
  #expect(limits.tagBytes == 65_536)
  #expect(limits.attributes == 256)
  #expect(limits.depth == 256)
}
