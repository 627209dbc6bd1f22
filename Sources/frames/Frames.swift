import FrameGallery
import SessionScreens
import TerminalKit

@main
enum Frames {
  static func main() {
    for scene in Gallery.scenes {
      for picture in scene.pictures {
        print(scene.screen.rawValue, scene.name, picture.state)
        print(FrameText.boxed(picture.frame(ScreenStyle(), Size(columns: 80, rows: 24))))
      }
    }
  }
}
