/// What the session's "no" says at the door and about seats.
package enum ServerDoorPhrase: String, PhraseKey {
  case sessionEnded, doorLocked, doorClosed, roomFull, nameNeeded, nameTaken, nameNotUsed
  case unknownSeat, nobodyWaiting, unknownPerson, unknownCircle, helpersFull
}
