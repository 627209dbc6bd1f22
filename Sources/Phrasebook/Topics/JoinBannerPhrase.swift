/// What holds whatever the scene, in the few words of a small window.
public enum JoinBannerPhrase: String, PhraseKey {
  case reconnecting, away, held, out
}
