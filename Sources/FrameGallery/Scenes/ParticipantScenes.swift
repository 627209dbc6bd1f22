/// What a participant's screen shows.
enum ParticipantScenes {
  static let all: [GalleryScene] = []
}
