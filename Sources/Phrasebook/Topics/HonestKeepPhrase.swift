/// What a transcript keeps, for whose eyes a step is, and what a gate tells (rules H3, D8).
package enum HonestKeepPhrase: String, PhraseKey {
  case keptAsk, keptLines, keptShares, keptNothing, keptAdopted, circleAlone, pairAlone
  case toEveryone, toCircle, toPair, gatePath, gateLeave, gateTogether
}
