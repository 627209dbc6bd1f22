import TerminalKit
import Testing

@Suite("An encoder, on screens of two kinds")
struct EncoderPropertyTests {
  private static let seeds = Effort.isLong ? 2_000 : 150

  @Test(
    "Random frames after one another are on the screen as they are",
    arguments: [(Screen.Kind.clusters, false), (.clusters, true), (.scalars, true)])
  func random(_ kind: Screen.Kind, _ simplifies: Bool) {
    for seed in 0..<Self.seeds {
      var maker = FrameMaker(
        chance: Chance(UInt64(seed)), texts: FrameMaker.texts + FrameMaker.disputed)
      let complaint = Rehearsal(kind, simplifies: simplifies, &maker).play()
      #expect(complaint == nil, "seed \(seed): \(complaint ?? "")")
      if complaint != nil { return }
    }
  }

  @Test("Even where sequences are not simplified, nothing but them goes wrong scalar by scalar")
  func unsimplified() {
    for seed in 0..<Self.seeds {
      var maker = FrameMaker(chance: Chance(UInt64(seed)), texts: FrameMaker.texts)
      let complaint = Rehearsal(.scalars, simplifies: false, &maker).play()
      #expect(complaint == nil, "seed \(seed): \(complaint ?? "")")
      if complaint != nil { return }
    }
  }
}

/// A few frames after one another on one screen.
private struct Rehearsal {
  private var encoder = Encoder(theme: .dark, depth: .ansi256)
  private var screen: Screen
  private let frames: [Frame]
  private let kind: Screen.Kind

  init(_ kind: Screen.Kind, simplifies: Bool, _ maker: inout FrameMaker) {
    let size = maker.size()
    var frames: [Frame] = []
    for _ in 0..<12 { frames.append(maker.frame(size, after: frames.last)) }
    self.frames = frames
    self.kind = kind
    encoder.simplifiesClusters = simplifies
    screen = Screen(
      columns: size.columns, rows: size.rows, kind: kind, width: { CellWidth.of($0) })
  }

  /// What is wrong at the first frame that is not shown as it is.
  func play() -> String? {
    var screen = screen
    var previous: Frame?
    for (index, frame) in frames.enumerated() {
      screen.feed(encoder.encode(frame, after: previous))
      if let complaint = complaint(screen, frame) { return "frame \(index), \(complaint)" }
      previous = frame
    }
    return nil
  }

  private func complaint(_ screen: Screen, _ frame: Frame) -> String? {
    if let fault = screen.faults.first { return fault }
    if screen.isSynchronized || !screen.pen.isEmpty { return "something stays switched on" }
    if screen.isCursorShown != (frame.cursor != nil) { return "the cursor is not as it should" }
    if let cursor = frame.cursor, (cursor.x, cursor.y) != screen.cursor {
      return "the cursor is at \(screen.cursor)"
    }
    for y in 0..<frame.size.rows {
      for x in 0..<frame.size.columns where frame[x, y].width > 0 {
        let spot = screen.spots[y][x]
        if !shows(spot, frame[x, y], at: x, frame.size.columns) {
          return "\(x),\(y) shows \(spot) for \(frame[x, y])"
        }
      }
    }
    return nil
  }

  private func shows(_ spot: Screen.Spot, _ cell: Cell, at x: Int, _ columns: Int) -> Bool {
    let parameters = encoder.parameters(of: cell.role)
    if spot.pen != parameters { return false }
    let end = x + Int(cell.width)
    let drawn = encoder.drawing(of: cell.character, atEdge: end == columns)
    if spot.text == String(drawn) { return true }
    if kind == .clusters { return false }
    // What is too wide for the edge may leave its marks on the characters before it.
    let isNearEdge = !encoder.simplifiesClusters && x >= columns - 3
    if drawn.unicodeScalars.count == 1, !isNearEdge { return false }
    // Scalar by scalar a cluster at the right edge is drawn over itself.
    let spill = drawn.unicodeScalars.reduce(0) { columns, scalar in
      columns + max(CellWidth.of(Character(scalar)), (0x1F1E6...0x1F1FF) ~= scalar.value ? 2 : 0)
    }
    return x + spill > columns || spot.text.unicodeScalars.first == drawn.unicodeScalars.first
  }
}
