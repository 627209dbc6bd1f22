/// Who is here.
public enum FacilitatePeoplePhrase: String, PhraseKey {
  case seats, seatsAndStages, helpers, locked, late, people
  /// Told once before the start, while there are too few to mix answers.
  case few
  /// Before the letters of seats.
  case letters
}
