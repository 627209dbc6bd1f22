/// What was shown of a step, as a transcript tells it.
public enum TranscriptViewPhrase: String, PhraseKey {
  case notShown, notKept, itemNotShown, everyoneYes, everyoneOpen, nothingToday, hardlyAnyone,
    tenths, nearlyAll, heldRight, middle, firstChoices, upperLeft, upperRight, lowerLeft,
    lowerRight, axes, nine, fullest, place
}
