/// The one sentence that stands where nothing is shown (rules K7).
public enum NotShown {
  /// The same bytes whatever the cause.
  public static let sentence = "Not shown. That is normal; talk about it if you like."
}
