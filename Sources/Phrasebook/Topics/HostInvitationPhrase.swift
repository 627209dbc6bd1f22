/// The invitation that a facilitator sends out.
public enum HostInvitationPhrase: String, PhraseKey {
  case title, rehearsalTitle, minutes, often, touches, notFor, drawsOn, toJoin, pin, noLink
  case terminal, words, moreWords, promise, bare, bareEcho, bareCode
}
