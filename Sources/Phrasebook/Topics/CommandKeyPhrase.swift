/// Keys and certificates.
public enum CommandKeyPhrase: String, PhraseKey {
  case noCertificate, noKey, passphrase, withoutPassphrase, exposed, newKey, mismatch, missing
  case restore
}
