package import TerminalKit

/// What a drawn face draws on: a terminal, or a test.
package struct Easel: Sendable {
  /// The size at the start; later ones come as events.
  package let size: Size
  /// Shows a frame; never waits for the terminal.
  package let present: @Sendable (Frame) -> Void
  /// Puts the program to sleep until it is called back.
  package let suspend: @Sendable () -> Void

  /// An easel of a size.
  package init(
    size: Size, present: @escaping @Sendable (Frame) -> Void,
    suspend: @escaping @Sendable () -> Void = {}
  ) {
    self.size = size
    self.present = present
    self.suspend = suspend
  }
}
