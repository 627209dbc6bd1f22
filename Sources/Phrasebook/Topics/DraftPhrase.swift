/// Lines that a room makes together.
public enum DraftPhrase: String, PhraseKey {
  case noLines, linesSoFar, adoptedMark, yoursMark, room, exitClause, review, howTo, backTo, isNew
  case isNewYours, isNewFrom, isChanged, isWithdrawn, isAdopted
}
