extension AnsweringPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .orPass: ", or p to pass"
    case .number: "Type one number from {low} to {high}{pass}."
    case .numbers: "Type up to {most} numbers from {low} to {high} with spaces between{pass}."
    case .twoNumbers: "Type two numbers from {low} to {high}{pass}."
    case .order: "Type {count} {count:number|different numbers}, best first{pass}."
    case .statements:
      "Type {count} {count:number|numbers} in one line, or one at a time{pass}. 0 passes a "
        + "single one."
    case .match:
      "Type {count} {count:number|numbers} in one line, or one at a time. 0 is a silent not "
        + "now, done leaves the rest so, p is not now for all."
    case .matchInTwos: "with NAME, typed before, compares in twos with them, if they ask too."
    case .text: "Type one line of up to {limit} characters{pass}."
    case .oneWord: "Type one word{pass}."
    case .words: "Type up to {words} words{pass}."
    case .oneWordEach: "Type up to {count} entries with commas between, one word each{pass}."
    case .wordsEach:
      "Type up to {count} entries with commas between, up to {words} words each{pass}."
    }
  }
}
