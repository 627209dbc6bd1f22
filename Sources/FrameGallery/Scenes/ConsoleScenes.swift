/// What the console shows.
enum ConsoleScenes {
  static let all: [GalleryScene] = []
}
