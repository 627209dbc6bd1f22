/// Who is here.
public enum FacilitatePeoplePhrase: String, PhraseKey {
  case seats, seatsAndStages, helpers, locked, late, people
  /// Before the letters of seats.
  case letters
}
