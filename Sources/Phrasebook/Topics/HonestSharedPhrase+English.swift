extension HonestSharedPhrase {
  package var english: String {
    switch self {
    case .matchLists:
      "Two lists are shown, to {whom} alike: what all {present} of you said yes to, and what all "
        + "are open to. Nothing else of your answers is shown to anyone."
    case .matchTwo:
      "There are two of you: if you say yes or maybe to something that is on neither list, you "
        + "know that the other did not."
    case .matchMany:
      "A missing item says only that not everyone said yes or maybe; those who compare notes can "
        + "work out more."
    case .matchDyads:
      "If you and another both name each other, you two are also shown what you two share, each "
        + "on your own screen. For that your name travels with your answer. If the other is missing "
        + "there, they did not name you."
    case .matchPass:
      "A pass is a \u{201C}not now\u{201D} to everything. If anyone has not answered, both lists "
        + "are empty."
    case .matchOnce: "It is asked only once."
    case .matchListsTwo:
      "Two lists are shown, to {whom} alike: what both of you said yes to, and what both are open "
        + "to. Nothing else of your answers is shown to anyone."
    }
  }
}
