/// What a facilitator can type: people, the door, the plan and colleagues.
public enum CommandRoomHelpPhrase: String, PhraseKey {
  case say, door, people, plan, colleagues, notes, looking
}
