import FrameGallery
import TerminalKit

/// The bytes that a terminal gets for what happens most.
struct ByteCounts {
  private static let seconds = 20
  private static let breaths = 100
  private static let sentence = """
    When the plan changes and nobody says so, I stop asking, and then I am cross with myself for \
    not having asked. Next time I would like to say it on the same day, in one short sentence, \
    without blame.
    """

  private let screens: [MeasuredScreen]
  private let size: Size

  init(_ screens: [MeasuredScreen], _ size: Size) {
    self.screens = screens
    self.size = size
  }

  func report(_ name: String) {
    Spread(unchanged).report("\(name).unchanged_bytes")
    Spread(first).report("\(name).first_frame_bytes")
    Spread(screens.filter(hasOnlyClock).flatMap(ticks)).report("\(name).tick_bytes")
    Spread(screens.filter { $0.scene == "breathe" }.flatMap(breathing))
      .report("\(name).breathing_bytes")
    Spread(typing("participant.text.open")).report("\(name).letter_bytes")
    Spread(moving("participant.choice.open")).report("\(name).choice_bytes")
  }

  private var unchanged: [Int] {
    screens.map { encoder.encode($0.firstFrame, after: $0.firstFrame).count }
  }

  private var first: [Int] { screens.map { encoder.encode($0.firstFrame).count } }

  /// Whether nothing but a clock moves there: no breath, no line of a talk at its time.
  private func hasOnlyClock(_ screen: MeasuredScreen) -> Bool {
    !["breathe", "talk"].contains(screen.scene)
  }

  /// Each second in which something changes.
  private func ticks(_ measured: MeasuredScreen) -> [Int] {
    changes(measured, each: 1000, times: Self.seconds)
  }

  /// Ten frames a second.
  private func breathing(_ measured: MeasuredScreen) -> [Int] {
    changes(measured, each: 100, times: Self.breaths)
  }

  private func changes(_ measured: MeasuredScreen, each step: Int64, times: Int) -> [Int] {
    var screen = measured.before
    var shown = measured.firstFrame
    let moments = (1...times).map { MeasuredScreen.now + Int64($0) * step }
    return moments.map { moment in
      screen.wait(until: moment)
      return bytes(of: screen, at: moment, after: &shown)
    }.filter { $0 > 0 }
  }

  private func typing(_ name: String) -> [Int] {
    pressing(name, Self.sentence.prefix(200).map { .character($0) })
  }

  private func moving(_ name: String) -> [Int] {
    pressing(name, Array(repeating: Key(.down), count: 8) + Array(repeating: Key(.up), count: 8))
      .filter { $0 > 0 }
  }

  private func pressing(_ name: String, _ keys: [Key]) -> [Int] {
    guard let measured = screens.first(where: { $0.name == name }) else { return [] }
    var screen = measured.before
    var shown = measured.firstFrame
    return keys.map { key in
      screen.press(key, at: MeasuredScreen.now)
      return bytes(of: screen, at: MeasuredScreen.now, after: &shown)
    }
  }

  private func bytes(
    of screen: any PreparedScreen, at moment: Int64, after shown: inout Frame
  ) -> Int {
    let next = screen.frame(size, at: moment, collectsCuts: false)
    defer { shown = next }
    return encoder.encode(next, after: shown).count
  }
}
