/// How a step asks, beside its own words.
public enum AskingPhrase: String, PhraseKey {
  case pair, reflect, feedback, feedbackOrPass, question, questionNumber, questionText, keep
  case numbersMean, firstNumber, secondNumber, audience, slash
}
