import TerminalKit

/// An easel as it is now: its size, and the moment that its last frame showed.
struct Canvas: Sendable {
  private let easel: Easel
  private var size: Size
  private var shownAt: Int64 = 0

  init(_ easel: Easel) {
    self.easel = easel
    size = easel.size
  }

  /// The size as an event, for a screen that has yet to learn it.
  var measured: InputEvent { .resize(size) }

  /// How wide it is now.
  var columns: Int { size.columns }

  /// Notes the terminal's new size.
  mutating func note(_ event: InputEvent) {
    if case .resize(let size) = event { self.size = size }
  }

  /// Draws what there is to see at a moment, or at that of the frame before.
  mutating func show(at local: Int64? = nil, _ draw: (Size, Int64) -> Frame) {
    shownAt = max(shownAt, local ?? 0)
    easel.present(draw(size, shownAt))
  }

  /// Puts the program to sleep; it goes on here once it is called back.
  func suspend() { easel.suspend() }
}
