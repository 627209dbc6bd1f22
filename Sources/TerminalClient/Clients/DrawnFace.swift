import Phrasebook
import SessionScreens
import TerminalKit
import WorkshopProtocol

/// One kind of screen with its side of the wire.
protocol WiredScreen: Sendable {
  associatedtype Event: Sendable
  associatedtype Wire: ClientWire
  var wire: Wire { get set }
  var nextTick: Int64? { get }
  /// Whether nobody looks at it any more.
  var isOver: Bool { get }
  /// Whether a lost connection is worth another: not where the last page is only read once more.
  var wantsConnection: Bool { get }
  mutating func connected() -> ScreenOutput<Event>
  mutating func disconnected()
  mutating func receive(_ message: ServerMessage, at local: Int64) -> ScreenOutput<Event>
  mutating func take(_ event: InputEvent, at local: Int64) -> ScreenOutput<Event>
  mutating func tick(at local: Int64) -> ScreenOutput<Event>
  func frame(_ size: Size, at local: Int64) -> Frame
  /// What goes out after something happened.
  mutating func send(_ output: ScreenOutput<Event>) -> FaceOutput
}

/// A full screen on the wire.
struct DrawnFace<Screen: WiredScreen>: WiredFace {
  private(set) var parting: [String] = []
  private var screen: Screen
  private var canvas: Canvas
  private let phrases: Phrasebook

  init(_ screen: Screen, easel: Easel, phrases: Phrasebook) {
    self.screen = screen
    self.phrases = phrases
    canvas = Canvas(easel)
    _ = self.screen.take(canvas.measured, at: 0)
  }

  var wire: Screen.Wire {
    get { screen.wire }
    set { screen.wire = newValue }
  }

  var nextTick: Int64? { screen.nextTick }
  var isOver: Bool { screen.isOver }
  var takesInput: Bool { true }
  var showsLoss: Bool { true }
  var wantsConnection: Bool { screen.wantsConnection }
  var heartbeatSeconds: Int? { wantsConnection ? wire.reception.heartbeatSeconds : nil }

  mutating func opened(exporter: [UInt8]?) -> FaceOutput {
    wire.opened(exporter: exporter)
    let output = screen.connected()
    return finished(output, at: nil)
  }

  mutating func lost() -> FaceOutput {
    wire.lost()
    screen.disconnected()
    show(at: nil)
    return FaceOutput()
  }

  mutating func receive(_ message: ServerMessage, at local: Int64) -> FaceOutput {
    let output = screen.receive(message, at: local)
    note(message)
    return finished(output, at: local)
  }

  /// What a server says to somebody who gets no place has to outlive the screen.
  private mutating func note(_ message: ServerMessage) {
    switch message {
    case .close(let reason, let text) where !isSettled || reason.isOurFault:
      parting = ServerWords.lines(text, columns: canvas.columns, in: phrases)
    case .error(_, let hint, _) where !isSettled && !screen.wantsConnection:
      parting = ServerWords.lines(hint, columns: canvas.columns, in: phrases)
    default: if isSettled { parting = [] }
    }
  }

  mutating func typed(_ event: InputEvent, at local: Int64) -> FaceOutput {
    canvas.note(event)
    if event == .ended { return FaceOutput(detaches: true) }
    let output = screen.take(event, at: local)
    return finished(output, at: local)
  }

  mutating func tick(at local: Int64) -> FaceOutput {
    let output = screen.tick(at: local)
    return finished(output, at: local)
  }

  /// The frame comes last: an errand may have put its words on the screen.
  private mutating func finished(
    _ output: ScreenOutput<Screen.Event>, at local: Int64?
  ) -> FaceOutput {
    var result = screen.send(output)
    result.detaches = result.detaches || output.detaches
    if output.suspends { canvas.suspend() }
    show(at: local)
    return result
  }

  private mutating func show(at local: Int64?) {
    canvas.show(at: local) { screen.frame($0, at: $1) }
  }
}
