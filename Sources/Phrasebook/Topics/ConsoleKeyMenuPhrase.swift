/// What a key does that comes after a first one.
public enum ConsoleKeyMenuPhrase: String, PhraseKey {
  case pulse, breathe, pause, talk, consent, late, autoClose, noAutoClose, lock, unlock, admit
  case closeDoor, sendOut, seat, nextTurn, turnOf, callBack, test, withdraw, drop, order
  case listening, closedOn, closedOff, aside, handOver, takeOver, endSteps, endNow
}
