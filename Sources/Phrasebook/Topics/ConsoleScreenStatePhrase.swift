/// How the session stands, on the facilitator's screen.
public enum ConsoleScreenStatePhrase: String, PhraseKey {
  case noConnection, youHelp, timeOf, notBegun, over, under, hereAway, atDoor, seats, doorOpen
  case doorLocked, rehearsal, place, clockLeft, readAloud, timeIsKept, nobodyKeepsTime
  case roundOver, turn, whoSees, forYou, theyRead, comesNext, nothingToSay, codeIs
}
