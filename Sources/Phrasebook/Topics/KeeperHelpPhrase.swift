/// The commands of a room that its members lead.
public enum KeeperHelpPhrase: String, PhraseKey {
  case take, handOn, plan, steps, time, insert, people, door, order, end
}
