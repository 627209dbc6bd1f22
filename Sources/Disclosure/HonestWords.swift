import Phrasebook

/// Sentences about the program that promise what it does and no more (rules H1, H2).
public enum HonestWords {
  /// Rules H1; `owner` says whose computer it is, where that is known.
  public static func host(owner: String? = nil, language: String = "") -> String {
    let phrases = Phrasebook(tag: language)
    guard let owner else { return phrases(HonestPhrase.host) }
    return phrases(HonestPhrase.hostOwned, ["owner": .text(owner)])
  }

  /// Rules P4.
  public static func rehearsal(language: String = "") -> String {
    Phrasebook(tag: language)(HonestPhrase.rehearsal)
  }
}
