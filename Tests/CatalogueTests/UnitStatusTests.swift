import Catalogue
import Testing

struct UnitStatusTests {
  private func translation(
    _ target: String, _ state: State, isOutdated: Bool = false
  ) -> Translation {
    Translation(
      target: target, state: state, isOutdated: isOutdated, position: Position(line: 1, column: 1))
  }

  @Test("is missing without an entry or a target, whatever its state")
  func missing() {
    #expect(UnitStatus(nil) == .missing)
    #expect(UnitStatus(translation("", .final, isOutdated: true)) == .missing)
  }

  @Test("is outdated before anything of the state")
  func outdated() {
    #expect(UnitStatus(translation("x", .final, isOutdated: true)) == .outdated)
  }

  @Test("is the state's", arguments: State.allCases)
  func states(_ state: State) {
    #expect(UnitStatus(translation("x", state)).rawValue == state.rawValue)
  }

  @Test("is complete from the workspace's lowest state on, never when outdated")
  func complete() {
    let settings = Settings(complete: .reviewed)
    #expect(!settings.isComplete(nil))
    #expect(!settings.isComplete(translation("x", .translated)))
    #expect(settings.isComplete(translation("x", .reviewed)))
    #expect(settings.isComplete(translation("x", .final)))
    #expect(!settings.isComplete(translation("", .final)))
    #expect(!settings.isComplete(translation("x", .final, isOutdated: true)))
  }
}
