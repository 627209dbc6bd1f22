/// Rooms that their members lead.
public enum KeeperPhrase: String, PhraseKey {
  case nobody, you, somebody, named, nobodyLeads, nobodyLeadsContacts, noContacts
}
