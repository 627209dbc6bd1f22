/// Listening, and the way to a server.
public enum CommandServerPhrase: String, PhraseKey {
  case badName, inUse, otherPort, cannotListen, ownAddress, unknownHost, refused, unreachable
  case timedOut, wrongKey, notTLS, otherProtocol, hungUp, openSSL, closed
}
