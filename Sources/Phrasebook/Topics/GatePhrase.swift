/// What a gate says of the session's own settings: who is there, whose computer it is, how answers are shown (rules H4).
package enum GatePhrase: String, PhraseKey {
  case seats, whoseComputer, room, roomSeveral, looksFirst, facilitatorAlone, textInGroup
  case textQuotesNobody, allClear
}
