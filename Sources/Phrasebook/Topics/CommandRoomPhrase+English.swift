extension CommandRoomPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .mend: "Mend the file and try again; 'attune check {file}' shows all that it finds."
    case .circles: "Circles are for groups; a constellation is one by itself."
    case .noCircles: "Leave --circles out, or hold a group: --room group"
    case .otherRoom: "--room {name}: this workshop is for: {rooms}."
    case .severalRooms: "This workshop is for more than one kind of room: {rooms}."
    case .sayRoom:
      """
      group is for people who do not know one another, constellation for three or more who \
      do, pair for two who do. Say which one it is: --room {room}
      """
    case .noDay: "The computer's clock names no day."
    case .noTexts: "This workshop has no texts in '{language}'."
    case .languages: "Choose one of: {languages}."
    }
  }
}
