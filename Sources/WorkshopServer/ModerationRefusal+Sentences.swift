import Disclosure
import Phrasebook
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
  func sentence(in phrases: Phrasebook) -> String { phrases(phrase) }

  private var phrase: ServerLinePhrase {
    switch self {
    case .unknownLine: .unknownLine
    case .notWaiting: .notWaiting
    case .badSpan: .badSpan
    case .nothingToUndo: .nothingToUndo
    case .tooFew: .tooFew
    case .notInThisRoom: .notInThisRoom
    }
  }
}
