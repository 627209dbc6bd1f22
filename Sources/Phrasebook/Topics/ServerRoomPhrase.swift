/// What the server tells people on their way: late, seated, after a restart.
package enum ServerRoomPhrase: String, PhraseKey {
  case catchUp, seatedInCircle, seatLetter, lostForConsole, lostForPeople, lostDraft
}
