import Facilitation
import Phrasebook
import WorkshopProtocol

extension CloseReason {
  /// What a person reads when a connection closes; English where no session is known.
  func sentence(in phrases: Phrasebook = Phrasebook()) -> String { phrases(phrase) }

  private var phrase: ServerClosingPhrase {
    switch self {
    case .unsupportedVersion: .unsupportedVersion
    case .malformed: .malformed
    case .lineTooLong: .lineTooLong
    case .tooFast: .tooFast
    case .tooSlow: .tooSlow
    case .idle: .idle
    case .replaced: .replaced
    case .sentOut: .sentOut
    case .left: .left
    case .sessionEnded: .sessionEnded
    case .serverStopping: .serverStopping
    case .badCode: .badCode
    case .serverFault: .serverFault
    }
  }
}

extension Peer {
  /// Turns away whoever comes from an address with too many wrong codes.
  func closeForGuessing() {
    close(
      .tooFast, text: Phrasebook()(ServerClosingPhrase.guessing))
  }
}

extension Peer {
  /// Asks whoever comes before all sessions are read back to come again.
  func closeForStarting() {
    close(
      .serverStopping, text: Phrasebook()(ServerClosingPhrase.justBack))
  }
}

extension ErrorCode {
  /// What a person may do about it; English where no session is known.
  func hint(in phrases: Phrasebook = Phrasebook()) -> String {
    if case .unknownLine = self { return phrases(ServerLinePhrase.unknownLine) }
    return phrases(phrase)
  }

  private var phrase: ServerErrorPhrase {
    switch self {
    case .malformed: .malformed
    case .unknownMessage: .unknownMessage
    case .outOfState: .outOfState
    case .badCode: .badCode
    case .tooFast: .tooFast
    case .badToken: .badToken
    case .badName: .badName
    case .badEnvelope: .badEnvelope
    case .badProof: .badProof
    case .notAuthorized: .notAuthorized
    case .badWorkshop: .badWorkshop
    case .storeFailed: .storeFailed
    case .tooFew: .tooFewLines
    case .unknownLine, .noPair, .refused: .notPossible
    }
  }
}

extension RestoreError {
  /// What the host reads; a place, never a content.
  var sentence: String {
    switch self {
    case .impossibleFact(let index, let reason):
      "Fact \(index + 1) of the session does not follow from those before it (\(reason.rawValue))."
    case .impossibleRecord(let index, let reason):
      "Record \(index + 1) of the open step does not follow (\(reason.rawValue))."
    }
  }
}
