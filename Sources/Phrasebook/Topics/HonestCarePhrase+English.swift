extension HonestCarePhrase {
  package var english: String {
    switch self {
    case .notFindable:
      "Nobody can find you through an answer. If you need a person, press h: that tells the "
        + "facilitator who you are, after you confirm."
    case .notFindableByMembers:
      "Nobody can find you through an answer. If you need a person, say so aloud."
    case .confidence:
      "We ask one another to keep to ourselves what is said here. We cannot enforce it."
    case .mailbox:
      "Whoever facilitates may write to the author of a line without learning who that is: type "
        + "mail to look. You may take out a line of yours until the session ends; whoever read it "
        + "has read it."
    case .careCard:
      "Before your words leave, your own program may ask you whether they are heavy or point to "
        + "someone. It asks you alone, and it misses things."
    case .careMark:
      "Lines with certain words reach the facilitator marked as ones that may need care, without "
        + "names."
    case .helper:
      "A helper is here, or may come: they see signals, private notes and calls for a person, "
        + "and no answers, and may come to hold the session if the facilitator is gone."
    case .memberLed:
      "Nobody here sees more than the others do; whoever keeps time does not, either."
    case .after: "After the end the room stays open for ten minutes."
    }
  }
}
