package import TerminalKit

extension ConsoleScreen {
  /// Takes a key, a paste, or what else comes from the terminal.
  package mutating func take(
    _ event: InputEvent, at local: Int64
  ) -> ScreenOutput<ConsoleEvent> {
    guard case .key(let key) = event else { return ScreenOutput() }
    var output = ScreenOutput<ConsoleEvent>()
    if key == .control("z") { output.suspends = true }
    return output
  }

  /// Local milliseconds at which something changes by itself; nil when nothing does.
  package var nextTick: Int64? { nil }

  /// Lets time pass.
  package mutating func tick(at local: Int64) -> ScreenOutput<ConsoleEvent> { ScreenOutput() }
}
