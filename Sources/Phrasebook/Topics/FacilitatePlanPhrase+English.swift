extension FacilitatePlanPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .none: "There is no plan yet."
    case .item: "{step}, {title} ({type}, {minutes} {minutes:minute|minutes}, {place}, {state})"
    case .done: "done"
    case .now: "now"
    case .next: "next"
    case .protected: "protected"
    case .ahead: "{remaining} {remaining:minute|minutes} still planned."
    case .passed:
      """
      {elapsed} {elapsed:minute has|minutes have} passed; {remaining} {remaining:minute|minutes} \
      still planned.
      """
    case .onTime: "You are on time."
    case .over: "You are {minutes} {minutes:minute|minutes} over the plan."
    case .under: "You are {minutes} {minutes:minute|minutes} under the plan."
    case .proposal: "Without {names} you would end on time: drop STEP leaves one out."
    }
  }
}
