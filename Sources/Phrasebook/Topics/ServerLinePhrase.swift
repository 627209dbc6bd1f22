/// What is said of lines of text, and to those who wrote them.
package enum ServerLinePhrase: String, PhraseKey {
  case noLines, unknownLine, notWaiting, badSpan, nothingToUndo, tooFew, notInThisRoom
  case emptyLetter, letterTooLong, tooManyLetters, nothingToAnswer, cruel, namesSomeone, offTopic
  case tooExposed, struck
}
