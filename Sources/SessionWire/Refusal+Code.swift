package import Facilitation
package import WorkshopProtocol

extension Refusal {
  /// The code on the wire for what a participant said.
  package var code: ErrorCode {
    switch self {
    case .nameTaken, .nameNeeded: .badName
    case .noPairHere: .noPair
    default: .refused
    }
  }
}
