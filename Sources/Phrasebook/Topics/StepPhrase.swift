/// A step's frame.
public enum StepPhrase: String, PhraseKey {
  case title, instead, time, pause, sittingOut, resources, roomSees, roomSeesOf, isShown, isShownOf
  case forYou, forYouFrom
}
