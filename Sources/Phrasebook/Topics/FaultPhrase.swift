/// Answers that do not fit their step, told kindly.
public enum FaultPhrase: String, PhraseKey {
  case number, numbers, twoNumbers, order, marks, match, noTwosHere, longText, emptyText, manyWords
  case longEntry, otherKind
}
