/// What people said yes to together, and consent tests.
public enum SharedViewPhrase: String, PhraseKey {
  case everyoneYes, everyoneOpen, bothYes, bothOpen, missing, missingInTwos, line, counted
  case notCounted, adopted, notAdopted, nothingShared, nothingInTwos, nothingWith
}
