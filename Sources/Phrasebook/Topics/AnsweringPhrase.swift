/// What can be typed at a step.
public enum AnsweringPhrase: String, PhraseKey {
  case orPass, number, numbers, twoNumbers, order, statements, match, matchInTwos, text, oneWord
  case words, oneWordEach, wordsEach
}
