/// Coming into a room, and going.
public enum ArrivalPhrase: String, PhraseKey {
  case welcome, rehearsal, goals, contentNotes, circle, anyTime, back, backAnswered, waiting,
    forgotten, name
  case left, thanks, declinedLeaving, declinedStaying
}
