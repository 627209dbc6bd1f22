package import WorkshopProtocol

/// The facilitator's console on the whole screen: a value that takes messages, keys and moments.
package struct ConsoleScreen: Sendable {
  /// What the console knows of its session.
  package internal(set) var model: ConsoleModel
  /// How it speaks and looks.
  package let style: ScreenStyle
  /// This month, such as `2026-11`, for transcripts.
  let month: String
  /// Whether something has a name already in the folder of the program.
  package var isTaken: @Sendable (String) -> Bool = { _ in false }
  /// What stands on the screen beside what the model knows.
  var desk = ConsoleDeskState()

  /// A console that is about to connect; `month` is this month, such as `2026-11`.
  package init(model: ConsoleModel, style: ScreenStyle, month: String) {
    self.model = model
    self.style = style
    self.month = month
  }

  /// Whether there is nothing more to show: the console was left, or its last page was read.
  package var isOver: Bool { desk.hasLeft || model.isOver && !desk.wasPlaced }

  /// Whether the session is over and its last page stays until a key is pressed.
  var isLastPage: Bool { model.isOver && !isOver }

  /// A connection is open: greets the server.
  package mutating func connected() -> ScreenOutput<ConsoleEvent> {
    desk.isConnected = true
    return ScreenOutput(messages: model.connected())
  }

  /// The connection is gone; what was read stays, covered.
  package mutating func disconnected() {
    desk.isConnected = false
    // No reply comes any more to what was asked on this connection.
    (desk.isRevealing, desk.asked) = (false, nil)
    desk.cover()
    tellUnheard(model.disconnected())
  }

  /// Takes a message of the server.
  package mutating func receive(
    _ message: ServerMessage, at local: Int64
  ) -> ScreenOutput<ConsoleEvent> {
    desk.now = max(desk.now, local)
    coverWhenIdle(at: local)
    desk.hear(message, model)
    let wasPlaced = model.isPlaced
    let reaction = model.receive(message, at: local)
    if !wasPlaced, model.isPlaced { forgetAway() }
    if model.isPlaced { desk.wasPlaced = true }
    if !model.owesReply { desk.sentEntry = nil }
    if model.isOver { desk.end(after: reaction.events) }
    return show(reaction, at: local)
  }

  /// Shows what an errand of the desk said: an invitation, a file that was written.
  package mutating func tell(_ lines: [String]) {
    desk.told(lines)
  }
}
