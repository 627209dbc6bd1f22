/// The time after the last step.
public enum AfterPhrase: String, PhraseKey {
  case after, stage, notes, stillOpen, commandNote, commandContacts, commandLeave
}
