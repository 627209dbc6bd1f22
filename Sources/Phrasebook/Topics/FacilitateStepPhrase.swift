/// The step that is open, on a console.
public enum FacilitateStepPhrase: String, PhraseKey {
  /// Before the step's title.
  case heading, noteForYou
  /// Before the sentence that stands above the input.
  case whoSees, paragraph, isWithoutClock, isWithClock
  /// After the step's title.
  case changed, standing
  /// Before a title.
  case backTo, noStep
  /// Before a title.
  case onlyYou
  /// Before a title.
  case everybody
  case closedEarly
}
