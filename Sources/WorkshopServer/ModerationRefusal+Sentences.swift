import Disclosure
import WorkshopProtocol

extension ModerationRefusal {
  /// The code on the wire.
  var code: ErrorCode {
    switch self {
    case .unknownLine: .unknownLine
    case .tooFew: .tooFew
    case .notWaiting, .badSpan, .nothingToUndo, .notInThisRoom: .refused
    }
  }

  /// What the facilitator reads.
  var sentence: String {
    switch self {
    case .unknownLine: "There is no line with that letter."
    case .notWaiting: "That line does not wait any more."
    case .badSpan: "That span is not inside the line."
    case .nothingToUndo: "There is nothing to undo on that line."
    case .tooFew: "Lines are shown in batches of at least three."
    case .notInThisRoom: "In a constellation lines are read as themes and never quoted."
    }
  }
}
