/// Sentences of the checks before words leave (facilitation notes 5.1 and 5.3).
enum CareWords {
  static let heavy = """
    This sounds heavy. Nothing has been sent and nobody has been told; this check runs on your own \
    computer, and it misses things. What would you like?
    """
  static let pointing = "This may point to someone. With someone in its place it reads:"
  static let keptForMe = "It stays with you. Nothing was sent, and nothing was kept."
  static let toFacilitator = """
    It is on its way to the facilitator only, without your name. The question here is still open; \
    passing is fine.
    """
  static let asked =
    "The facilitator knows that you would like a person. Your words stayed with you."
  static let writeAgain = "Nothing was sent. Write it again when you like."
  static let unsent = "What you were about to send stayed with you."

  /// What each number means.
  static func meaning(of choice: CareChoice) -> String {
    switch choice {
    case .send: "send it as it is"
    case .keepForMe: "keep it for me"
    case .facilitatorOnly: "send it to the facilitator only, without my name"
    case .askForPerson: "ask for a person (they will know it is me)"
    case .contacts: "show me support contacts"
    }
  }

  /// What each number means.
  static func meaning(of choice: PointerChoice) -> String {
    switch choice {
    case .replace: "put 'someone' in its place"
    case .send: "send it as it is"
    case .writeAgain: "write it again"
    }
  }

  static func one(of numbers: [Int]) -> String {
    guard let first = numbers.first, let last = numbers.last else { return "" }
    return last - first + 1 == numbers.count
      ? "Please type one number from \(first) to \(last)."
      : "Please type one of these numbers: \(Wording.list(numbers.map(String.init)))."
  }
}
