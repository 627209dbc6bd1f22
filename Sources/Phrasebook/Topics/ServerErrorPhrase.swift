/// What an error's code means, for whoever has a place in the room.
package enum ServerErrorPhrase: String, PhraseKey {
  case malformed, unknownMessage, outOfState, badCode, tooFast, badToken, badName, badEnvelope
  case badProof, notAuthorized, badWorkshop, storeFailed, tooFewLines, notPossible
}
