public import Phrasebook

/// The one sentence that stands where nothing is shown (rules K7).
public enum NotShown {
  /// The same bytes whatever the cause, in English.
  public static var sentence: String { sentence(in: Phrasebook()) }

  /// The same bytes whatever the cause, in a reader's language.
  public static func sentence(in phrases: Phrasebook) -> String { phrases(HonestPhrase.notShown) }
}
