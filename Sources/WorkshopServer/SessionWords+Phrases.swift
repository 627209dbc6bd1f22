import Facilitation
import Phrasebook

extension SessionWords {
  /// The words in a session's language.
  init(_ phrases: Phrasebook) {
    self.init()
    breathing = phrases(ServerStepPhrase.breathing)
    pause = phrases(ServerStepPhrase.pause)
    talk = phrases(ServerStepPhrase.talk)
    again = phrases(ServerStepPhrase.again)
    pulse = phrases(ServerStepPhrase.pulse)
    pulseAsk = phrases(ServerStepPhrase.pulseAsk)
    pulseOptions = [ServerStepPhrase.pulseFast, .pulseFine, .pulseSlow, .pulsePause]
      .map { phrases($0) }
    closing = phrases(ServerStepPhrase.closing)
    closingAsk = phrases(ServerStepPhrase.closingAsk)
    closingOptions = [ServerStepPhrase.yes, .no].map { phrases($0) }
    ballot = phrases(ServerStepPhrase.ballot)
    // The session knows the number and the letter; their places stay in the words.
    seatedInCircle = phrases(ServerRoomPhrase.seatedInCircle, ["number": "{number}"])
    seat = phrases(ServerRoomPhrase.seatLetter, ["letter": "{letter}"])
  }
}
