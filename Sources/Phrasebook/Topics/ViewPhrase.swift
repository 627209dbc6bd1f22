/// What a view says in words.
public enum ViewPhrase: String, PhraseKey {
  case allClear, notAllClear, everyoneAble, notEveryoneAble, earlier, now, counted, isAnswer
  case because, median, range, linesFollow, rankFollows, equal, firstChoices
}
