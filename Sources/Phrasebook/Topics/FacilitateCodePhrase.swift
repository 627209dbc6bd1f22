/// The codes of a session that was just made.
public enum FacilitateCodePhrase: String, PhraseKey {
  case created
  /// Before a code.
  case stageCode
  /// Before a code.
  case helperCode
  /// Before a code.
  case circleCode, noInvitation
}
