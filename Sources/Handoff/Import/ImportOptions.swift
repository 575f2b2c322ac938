package import Catalogue
import struct XLIFF.Reader

/// How deliveries are taken.
package struct ImportOptions: Sendable {
  /// Whose work a delivery is.
  package enum Role: String, Sendable, CaseIterable {
    case translator, reviewer, editor

    /// The highest state that the role can give.
    var highestState: State {
      switch self {
      case .translator: .translated
      case .reviewer: .reviewed
      case .editor: .final
      }
    }
  }

  /// Which text is taken where both sides have changed.
  package enum Preference: String, Sendable, CaseIterable {
    case incoming, existing
  }

  package var role: Role
  /// Nil where both texts are kept.
  package var preference: Preference?
  package var today: CalendarDate
  /// How many bytes a delivery may have.
  package var maximumBytes: Int

  package init(
    role: Role = .translator, preference: Preference? = nil, today: CalendarDate,
    maximumBytes: Int = Reader().maximumBytes
  ) {
    self.role = role
    self.preference = preference
    self.today = today
    self.maximumBytes = maximumBytes
  }
}
