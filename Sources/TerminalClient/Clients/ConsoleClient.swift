package import TerminalKit
import WorkshopModel
package import WorkshopProtocol
package import SessionScreens

/// A facilitator at a line console.
package struct ConsoleClient: Sendable {
  /// What the console does outside of the session.
  package struct Desk: Sendable {
    /// Signs the server's challenge with the connection's exporter; nil where the key cannot.
    package let prove: @Sendable (_ challenge: String, _ exporter: [UInt8]) -> ClientMessage?
    /// Writes a transcript's record as a format into a file; nil when done, else what went wrong.
    package var export: (@Sendable (_ format: String, _ path: String, _ record: String) -> String?)?
    /// Whether something has a name already, so that a transcript is given another one.
    package var isTaken: @Sendable (String) -> Bool = { _ in false }
    /// The invitation's lines for a code.
    package var invitation: (@Sendable (String) -> [String])?
    /// What is told of a session that was just made: its invitation, and the lines of its other codes.
    package var made: (@Sendable (ServerMessage.Created) -> [String])?
    /// Keeps a note of the facilitator's own; false where no file was named.
    package var keepNote: @Sendable (String) -> Bool = { _ in false }
    /// This month, such as `2026-11`.
    package var month: @Sendable () -> String = { Month.now() }

    /// A desk with a key.
    package init(prove: @escaping @Sendable (String, [UInt8]) -> ClientMessage?) {
      self.prove = prove
    }
  }

  /// Told what happens, with what is known after it; called in order.
  package typealias Observer = @Sendable ([ConsoleEvent], ConsoleModel) -> Void

  private let arrival: ConsoleModel.Arrival
  private let desk: Desk
  private let style: LineStyle
  package var observe: Observer = { _, _ in }

  /// A console that creates a session or attaches to one.
  package init(arrival: ConsoleModel.Arrival, desk: Desk, style: LineStyle = LineStyle()) {
    self.arrival = arrival
    self.desk = desk
    self.style = style
  }

  /// Holds the console until the session is over or the facilitator leaves it.
  package func run(_ surroundings: Surroundings<String>) async -> ClientEnd {
    let face = ConsoleFace(
      model: ConsoleModel(arrival: arrival),
      wire: ConsoleWire(desk: desk, phrases: style.phrases, observe: observe),
      style: style)
    return await ClientLoop<ConsoleFace>(surroundings.speaking(style.phrases)).run(face)
  }
}

extension ConsoleClient {
  /// Holds the console on a drawn screen until the session is over or the facilitator leaves it;
  /// `opening` stands there first, such as the invitation.
  package func run(
    _ surroundings: Surroundings<InputEvent>, on easel: Easel, style: ScreenStyle,
    opening: [String] = []
  ) async -> ClientEnd {
    var screen = ConsoleScreen(
      model: ConsoleModel(arrival: arrival), style: style, month: desk.month())
    screen.isTaken = desk.isTaken
    if !opening.isEmpty { screen.tell(opening) }
    let wire = ConsoleWire(desk: desk, phrases: style.phrases, observe: observe)
    let face = DrawnFace(
      WiredConsole(screen: screen, wire: wire), easel: easel, phrases: style.phrases)
    return await ClientLoop(surroundings.speaking(style.phrases)).run(face)
  }
}

/// The line console on the wire.
struct ConsoleFace: WiredFace {
  private var model: ConsoleModel
  private let writer: ConsoleLines
  var wire: ConsoleWire

  init(model: ConsoleModel, wire: ConsoleWire, style: LineStyle) {
    self.model = model
    self.wire = wire
    writer = ConsoleLines(style: style)
  }

  var nextTick: Int64? { nil }
  var isOver: Bool { model.isOver }
  /// What is typed while the connection is away is answered at once, and never sent later; what
  /// comes after a `wait` goes on waiting.
  var takesInput: Bool {
    isSettled ? !model.isBlocked : model.isAway && model.waiting == nil
  }

  mutating func opened(exporter: [UInt8]?) -> FaceOutput {
    wire.opened(exporter: exporter)
    let messages = model.connected()
    return wire.output(messages, [], model)
  }

  mutating func lost() -> FaceOutput {
    wire.lost()
    return FaceOutput(printed: writer.lines(for: model.disconnected(), model))
  }

  mutating func receive(_ message: ServerMessage, at local: Int64) -> FaceOutput {
    // Two statements: what is written must see the model as it is afterwards.
    let reaction = model.receive(message, at: local)
    return finished(reaction)
  }

  mutating func typed(_ line: String, at local: Int64) -> FaceOutput {
    do throws(ConsoleFault) {
      let command = try model.command(line, in: writer.phrases)
      let reaction = model.act(command, month: wire.desk.month(), at: local)
      return finished(reaction)
    } catch {
      return FaceOutput(printed: writer.fault(error))
    }
  }

  mutating func tick(at local: Int64) -> FaceOutput { FaceOutput() }

  private func finished(_ reaction: ConsoleReaction) -> FaceOutput {
    var output = wire.output(reaction.messages, reaction.events, model)
    output.printed = writer.lines(for: reaction.events, model) + output.printed
    return output
  }
}
