/// A server's key, compared by voice.
public enum TrustPhrase: String, PhraseKey {
  case readOut, yours, digits, areTheySame, wrongKey, somebodyBetween, askByVoice, thenJoin
}
