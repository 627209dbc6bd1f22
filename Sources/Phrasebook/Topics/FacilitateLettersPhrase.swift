/// Letters between whoever facilitates and authors of lines.
public enum FacilitateLettersPhrase: String, PhraseKey {
  /// Before a title.
  case about
  /// Before letters of lines.
  case withAuthors, covered, none
  /// Before the words of a letter.
  case letter, author, you
}
