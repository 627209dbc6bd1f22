extension FacilitateGuidePhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .lookingBack:
      """
      Everybody sees this step once more; nothing is asked again. {key} goes back to where you \
      were.
      """
    case .draftEmpty: "People propose the lines; none has come yet."
    case .draftOpen:
      "{key} asks everybody whether they can live with a line; without that none is adopted."
    case .draftDone: "Every line is adopted. {key} closes the draft."
    case .ballot: "{key} closes this test and shows its outcome to everyone at once."
    case .match:
      "{key} closes it and shows everyone what all share, at once; you see it when they do."
    case .round: "{key} gives the turn to the next person."
    case .pair: "{key} brings everyone back, with 30 seconds' notice."
    case .ownScreens:
      """
      Nothing of this step comes to you or the room: what people answered stays on their own \
      screens. Invite them to say aloud what they like; {key} goes on.
      """
    }
  }
}
