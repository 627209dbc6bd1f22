/// What the facilitator's screen says of itself.
public enum ConsoleScreenPhrase: String, PhraseKey {
  case onHold, unattended, roomCloses, noStep, onlyYou, everybody, nobodyYet, noOwnNotes
  case nothingYet, lineCounts, covered, threadsCovered, themesHere, beforeReveal, noPicture
  case roomWouldSee, notFound, onlyYouEarlier
  case stillOpen, lineByLine
  case noPictureKind, signedUnseen, pictureComes
}
