/// The workshop's file and the room to hold it in.
public enum CommandRoomPhrase: String, PhraseKey {
  case mend, circles, noCircles, otherRoom, severalRooms, sayRoom, noDay, noTexts, languages
}
