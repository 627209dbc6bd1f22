extension AskingPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .pair: "You are paired in a moment. What you type then goes to your partner only."
    case .reflect:
      "This is for you alone. What you type is not sent and not kept; it only stays on your "
        + "own screen. You may also think it rather than type it."
    case .feedback: "One question after the other."
    case .feedbackOrPass: "One question after the other, or p to pass on all of them."
    case .question: "Question {number} of {count}: {text}"
    case .questionNumber: "Type a number from {low} to {high}, or skip for the next one."
    case .questionText: "Type one line of up to {limit} characters, or skip for the next one."
    case .keep: "Type keep if the transcript may keep your answer; otherwise it does not."
    case .numbersMean: "The numbers mean: {meaning}"
    case .firstNumber: "First number: {low} is {first}, {high} is {last}."
    case .secondNumber: "Second number: {low} is {first}, {high} is {last}."
    case .audience: "Who sees this: {audience}"
    case .slash: "Here your words as timekeeper begin with /, such as /next."
    }
  }
}
