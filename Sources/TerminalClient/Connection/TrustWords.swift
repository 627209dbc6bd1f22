import Anonymity
package import Phrasebook
package import SecureTransport
import SessionScreens

/// Sentences about trust and about ways that failed.
package enum TrustWords {
  /// What is asked before a server is trusted that this person has not met.
  static func compare(_ words: SafetyWords, in phrases: Phrasebook) -> [String] {
    [
      phrases(TrustPhrase.readOut),
      phrases(TrustPhrase.yours, ["words": .text(words.words.joined(separator: " "))]),
      phrases(TrustPhrase.digits, ["digits": .text(words.digits)]),
      phrases(TrustPhrase.areTheySame),
    ]
  }

  /// What a person reads when there was no way in.
  package static func sentence(
    for error: TransportError, address: String, in phrases: Phrasebook = Phrasebook()
  ) -> [String] {
    let address: [String: PhraseValue] = ["address": .text(Page.line(address))]
    switch error {
    case .wrongKey:
      let lines: [TrustPhrase] = [.wrongKey, .somebodyBetween, .askByVoice, .thenJoin]
      return lines.map { phrases($0, address) }
    case .unreadable(let path):
      return [phrases(UnreachablePhrase.unreadableFile, ["path": .text(path)])]
    default: return [phrases(phrase(for: error), address)]
    }
  }

  private static func phrase(for error: TransportError) -> UnreachablePhrase {
    switch error {
    case .unknownHost: .unknownHost
    case .refused: .refused
    case .unreachable: .unreachable
    case .timedOut: .timedOut
    case .notTLS, .protocolMismatch: .notAttune
    case .hungUp: .hungUp
    case .cancelled, .closed: .closed
    default: .failed
    }
  }
}
