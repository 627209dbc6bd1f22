/// Why a server does not open a session.
public enum ServerOpeningPhrase: String, PhraseKey {
  case badUpload, sayRoom, noTexts, tooManySessions, circles, answersGone
}
