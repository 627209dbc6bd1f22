/// The words of steps that the program itself puts in.
package enum ServerStepPhrase: String, PhraseKey {
  case breathing, pause, talk, again, pulse, pulseAsk, pulseFast, pulseFine, pulseSlow, pulsePause
  case closing, closingAsk, yes, no, ballot
}
