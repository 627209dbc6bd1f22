package import TerminalKit
package import WorkshopModel
package import WorkshopProtocol

/// A participant's full screen: messages, keys and time in; messages, events and frames out.
///
/// A pure value over `ParticipantModel`; line mode is another face of the same model.
package struct ParticipantScreen: Sendable {
  package internal(set) var model: ParticipantModel
  let style: ScreenStyle
  /// The latest local moment that was told.
  var now: Int64 = 0
  /// Whether the page after the end has been read.
  var hasSeenEnd = false

  /// The screen of somebody who is about to come in.
  package init(model: ParticipantModel, style: ScreenStyle) {
    self.model = model
    self.style = style
  }

  /// What the person has before them.
  package var scene: ParticipantScene { ParticipantScene(model) }

  /// A connection is open.
  package mutating func connected() -> ScreenOutput<ParticipantEvent> {
    let reaction = model.connected()
    return follow(reaction)
  }

  /// The connection is gone; what was typed and answered is kept.
  package mutating func disconnected() { model.disconnected() }

  /// Takes a message of the server.
  package mutating func receive(
    _ message: ServerMessage, at local: Int64, token: AnswerToken
  ) -> ScreenOutput<ParticipantEvent> {
    now = max(now, local)
    let reaction = model.receive(message, at: local, token: token)
    return follow(reaction)
  }

  /// Takes a key, a paste or a change of the window.
  package mutating func take(
    _ event: InputEvent, at local: Int64, token: AnswerToken
  ) -> ScreenOutput<ParticipantEvent> {
    now = max(now, local)
    return ScreenOutput()
  }

  /// Tells what the clocks have brought.
  package mutating func tick(at local: Int64) -> ScreenOutput<ParticipantEvent> {
    now = max(now, local)
    let reaction = model.tick(at: local)
    return follow(reaction)
  }

  /// The local moment at which something changes by itself; nil while nothing does.
  package var nextTick: Int64? { model.nextTick }

  /// Whether the session is over for this person and they have read the page that says so.
  ///
  /// From `model.standing == .over` on nothing needs the connection any more.
  package var isOver: Bool { model.standing == .over && hasSeenEnd }

  /// What stands on the screen; the same state, size and moment give the same frame.
  package func frame(_ size: Size, at local: Int64, collectsCuts: Bool = false) -> Frame {
    Frame(size, collectsCuts: collectsCuts)
  }

  mutating func follow(_ reaction: ParticipantReaction) -> ScreenOutput<ParticipantEvent> {
    ScreenOutput(messages: reaction.messages, events: reaction.events)
  }
}
