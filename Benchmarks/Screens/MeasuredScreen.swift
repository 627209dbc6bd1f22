import FrameGallery
import SessionScreens
import TerminalKit

/// A screen of the gallery before and after something small has happened: a key and a second.
struct MeasuredScreen {
  let screen: GalleryScreen
  let scene: String
  let name: String
  let size: Size
  let before: any PreparedScreen
  let after: any PreparedScreen

  static let now = GalleryMoment.now
  static let later = now + 1000

  init(_ scene: GalleryScene, _ picture: GalleryPicture, _ size: Size) {
    screen = scene.screen
    self.scene = scene.name
    name = "\(scene.screen.rawValue).\(scene.name).\(picture.state)"
    self.size = size
    before = picture.prepared(ScreenStyle(), size)
    var after = before
    after.press(Key(.down), at: Self.now)
    after.wait(until: Self.later)
    self.after = after
  }

  static func all(_ scenes: [GalleryScene], _ size: Size) -> [MeasuredScreen] {
    scenes.flatMap { scene in scene.pictures.map { MeasuredScreen(scene, $0, size) } }
  }

  var firstFrame: Frame { before.frame(size, at: Self.now, collectsCuts: false) }
  var nextFrame: Frame { after.frame(size, at: Self.later, collectsCuts: false) }
}

/// What terminals with any colour get; fewer colours take fewer bytes.
let encoder = Encoder(theme: .dark, depth: .truecolor)
