import CTerminal
import Synchronization

/// A terminal as a screen: frames go out, events come in.
///
/// Nothing here waits for the terminal: a thread writes the newest frame as fast as the line takes
/// it, and another one reads. However the program ends, the terminal is as it was before. There is
/// one at a time. A class because it owns the terminal; `close()` gives it back.
public final class TerminalDriver: Sendable {
  /// What comes from the terminal; ends after `ended` or `close()`.
  public let events: AsyncStream<InputEvent>
  private let writer: ScreenWriter
  private let reader: TerminalReader
  private let output: Int32
  private let isClosed = Atomic(false)

  /// Takes the terminal; both descriptors stay open and are not closed here.
  ///
  /// - Throws: `noTerminal` where one of them is no terminal, `isInUse` where another screen has
  ///   it, `noResources` where the system gives nothing more.
  public init(
    _ settings: TerminalSettings, input: Int32 = 0, output: Int32 = 1
  ) throws(TerminalError) {
    let (events, continuation) = AsyncStream.makeStream(
      of: InputEvent.self, bufferingPolicy: .bufferingOldest(TerminalReader.capacity))
    self.events = events
    writer = try ScreenWriter(settings)
    reader = try TerminalReader(
      continuation, writer: writer, settings: settings, output: output)
    // Before the last property, so that a screen that never was does not close another one.
    try Self.enter(input, output)
    self.output = output
    guard startThread(writer.run, takesSignals: false), startThread(reader.run, takesSignals: true)
    else {
      close()
      throw .noResources
    }
    writer.send(TerminalModes.askClusters)
    if settings.theme == nil { writer.send(TerminalModes.askBackground) }
  }

  deinit { close() }

  /// Columns and rows, as they are now.
  public var size: Size { Self.measured(output) }

  /// Shows a frame as soon as the line takes it; a newer one replaces one that still waits.
  public func present(_ frame: Frame) { writer.present(frame) }

  /// Stops the program as Ctrl-Z does; when it goes on, `resumed` comes.
  public func suspend() { reader.suspend() }

  /// Rings the terminal's bell, which nothing else does.
  public func bell() { writer.send("\u{07}") }

  /// Shows everything in another theme.
  public func use(_ theme: Theme) { writer.change { $0.theme = theme } }

  /// Gives the terminal back as it was; does nothing the second time.
  public func close() {
    guard !isClosed.exchange(true, ordering: .sequentiallyConsistent) else { return }
    writer.close()
    reader.close()
    cterminal_close()
    reader.awaitEnd()
  }

  /// Puts a terminal right that another program, or a killed one, has left in disorder.
  ///
  /// - Returns: Whether the settings of its line could be repaired; `TerminalModes.repair` has to be
  ///   written to it as well.
  public static func repairLine(_ descriptor: Int32 = 0) -> Bool {
    cterminal_repair(descriptor) == 0
  }

  /// The largest screen that is drawn; whoever has a larger one sees it in the upper left corner.
  ///
  /// A terminal may say 65,535 by 65,535, which no memory holds.
  public static let largest = Size(columns: 1_000, rows: 400)

  /// The size of a terminal, at most ``largest``; nil where a descriptor is none, or does not know.
  public static func size(of descriptor: Int32) -> Size? {
    var columns: Int32 = 0
    var rows: Int32 = 0
    guard cterminal_size(descriptor, &columns, &rows) == 0 else { return nil }
    return Size(
      columns: min(Int(columns), largest.columns), rows: min(Int(rows), largest.rows))
  }

  static func measured(_ descriptor: Int32) -> Size {
    size(of: descriptor) ?? Size(columns: 80, rows: 24)
  }

  private static func enter(_ input: Int32, _ output: Int32) throws(TerminalError) {
    let error = cterminal_enter(input, output, TerminalModes.enter, TerminalModes.leave)
    if error != 0 { throw cterminal_is_busy(error) != 0 ? .isInUse : .noTerminal }
  }
}

/// Keeps a thread's work from its start to its end.
private final class Errand: Sendable {
  let run: @Sendable () -> Void
  init(_ run: @escaping @Sendable () -> Void) { self.run = run }
}

/// Outside of every actor: a closure that is written inside one belongs to it, and traps as soon
/// as another thread runs it.
private func startThread(_ run: @escaping @Sendable () -> Void, takesSignals: Bool) -> Bool {
  let errand = Unmanaged.passRetained(Errand(run))
  let error = cterminal_start_thread(
    { context in
      guard let context else { return }
      Unmanaged<Errand>.fromOpaque(context).takeRetainedValue().run()
    }, errand.toOpaque(), takesSignals ? 1 : 0)
  if error != 0 { errand.release() }
  return error == 0
}
