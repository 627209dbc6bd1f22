import FrameGallery
import SessionScreens
import TerminalKit
import Testing

@Suite("The frames of the three programs, in every theme")
struct GalleryEncodingTests {
  private static let size = Size(columns: 80, rows: 24)

  @Test(
    "Every state of every scene, drawn over the one before it, stands there as it was composed",
    arguments: Gallery.scenes.indices)
  func scene(_ index: Int) {
    let scene = Gallery.scenes[index]
    let themes: [(Theme, ColorDepth)] = [(.dark, .ansi256), (.light, .truecolor), (.mono, .none)]
    for (theme, depth) in themes {
      let complaint = GalleryShowing(Encoder(theme: theme, depth: depth), Self.size).play(scene)
      #expect(complaint == nil, "\(scene.screen) \(scene.name), \(theme.name): \(complaint ?? "")")
    }
  }

  @Test("Without colours a terminal is sent no colour", arguments: Gallery.scenes.indices)
  func mono(_ index: Int) {
    let showing = GalleryShowing(Encoder(theme: .mono, depth: .none), Self.size)
    for bytes in showing.bytes(Gallery.scenes[index]) {
      for pen in SentPens(bytes).pens {
        #expect(Set(pen.split(separator: ";")).isSubset(of: ["1", "2", "4", "7"]), "\(pen)")
      }
    }
  }
}

/// The states of one scene after one another on a screen of its own.
private struct GalleryShowing {
  private let encoder: Encoder
  private let size: Size

  init(_ encoder: Encoder, _ size: Size) {
    self.encoder = encoder
    self.size = size
  }

  private func frames(_ scene: GalleryScene) -> [(state: String, frame: Frame)] {
    let style = ScreenStyle()
    return scene.pictures.map { ($0.state, $0.frame(style, size)) }
  }

  /// What is sent for each state.
  func bytes(_ scene: GalleryScene) -> [[UInt8]] {
    var previous: Frame?
    return frames(scene).map { _, frame in
      defer { previous = frame }
      return encoder.encode(frame, after: previous)
    }
  }

  /// What is wrong at the first state that is not shown as it was composed.
  func play(_ scene: GalleryScene) -> String? {
    var screen = Screen(
      columns: size.columns, rows: size.rows, kind: .clusters, width: { CellWidth.of($0) })
    for ((state, frame), bytes) in zip(frames(scene), bytes(scene)) {
      screen.feed(bytes)
      if let complaint = complaint(screen, frame) { return "\(state), \(complaint)" }
    }
    return nil
  }

  private func complaint(_ screen: Screen, _ frame: Frame) -> String? {
    if let fault = screen.faults.first { return fault }
    for y in 0..<size.rows {
      for x in 0..<size.columns where frame[x, y].width > 0 {
        let (spot, cell) = (screen.spots[y][x], frame[x, y])
        let atEdge = x + Int(cell.width) == size.columns
        let drawn = String(encoder.drawing(of: cell.character, atEdge: atEdge))
        if spot != Screen.Spot(text: drawn, pen: encoder.parameters(of: cell.role)) {
          return "\(x),\(y) shows \(spot) for \(cell)"
        }
      }
    }
    return nil
  }
}

/// The parameters of every pen in what a terminal is sent.
private struct SentPens {
  let pens: [String]

  init(_ bytes: [UInt8]) {
    pens = String(decoding: bytes, as: UTF8.self).split(separator: "\u{1B}[").compactMap { piece in
      let parameters = piece.prefix { !$0.isLetter }
      let isPen = piece.dropFirst(parameters.count).first == "m"
      return isPen ? String(parameters.drop { $0 == ";" }) : nil
    }
  }
}
