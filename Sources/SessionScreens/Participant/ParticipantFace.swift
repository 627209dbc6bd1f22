import Phrasebook
package import WorkshopModel
package import WorkshopProtocol

/// A participant's line mode: messages and typed lines in, messages and plain lines out.
///
/// Pure; the connection, the clock and the randomness are its driver's.
package struct ParticipantFace: Sendable {
  /// What to send and what to print, in order.
  package struct Output: Sendable {
    package var messages: [ClientMessage] = []
    package var lines: [String] = []
    package var events: [ParticipantEvent] = []
  }

  package private(set) var model: ParticipantModel
  private var reader: LineReader
  private let writer: ParticipantLines
  /// The pairing in which people were told with whom they are.
  private var pairing = 0

  /// A face for a person who is about to come in.
  package init(model: ParticipantModel, style: LineStyle) {
    self.model = model
    writer = ParticipantLines(style: style)
    reader = LineReader(language: style.phrases.language)
  }

  /// A connection is open.
  package mutating func connected() -> Output {
    let reaction = model.connected()
    return output(reaction)
  }

  /// The connection is gone.
  package mutating func disconnected() { model.disconnected() }

  /// Takes a message of the server.
  package mutating func receive(
    _ message: ServerMessage, at local: Int64, token: AnswerToken
  ) -> Output {
    // Two statements: what is written must see the model as it is afterwards.
    let reaction = model.receive(
      message.promising(in: writer.style.phrases), at: local, token: token)
    return output(reaction)
  }

  /// Tells what the step's own clock has brought.
  package mutating func tick(at local: Int64) -> Output {
    let reaction = model.tick(at: local)
    return output(reaction)
  }

  /// Takes a typed line.
  package mutating func type(_ typed: String, token: AnswerToken) -> Output {
    let line = reader.read(typed, model)
    if case .wish(let intent) = line { return follow(intent, token: token) }
    return Output(lines: writer.lines(for: line, model))
  }

  /// Whether the person is out of the session for good.
  package var isOver: Bool { model.standing == .over }

  private mutating func follow(_ intent: ParticipantIntent, token: AnswerToken) -> Output {
    do throws(ParticipantRefusal) {
      let reaction = try model.act(intent, token: token)
      return output(reaction)
    } catch {
      return Output(lines: writer.lines(for: error, model))
    }
  }

  private mutating func output(_ reaction: ParticipantReaction) -> Output {
    Output(
      messages: reaction.messages,
      lines: unsent(reaction.events) + writer.lines(for: reaction.events, model)
        + repaired(reaction.events),
      events: reaction.events)
  }

  /// What stands half-typed in the terminal's own line would go to other people than it was for.
  private mutating func repaired(_ events: [ParticipantEvent]) -> [String] {
    let isPaired = events.contains { if case .paired = $0 { true } else { false } }
    guard isPaired, model.pairings != pairing else { return [] }
    defer { pairing = model.pairings }
    guard pairing > 0 else { return [] }
    return writer.plain([writer.style.phrases(PairPhrase.othersNow)])
  }

  /// An answer that was half given, line by line, goes with its step, and that is said.
  private mutating func unsent(_ events: [ParticipantEvent]) -> [String] {
    let isOver = events.contains { event in
      switch event {
      case .closed, .step: true
      default: false
      }
    }
    guard isOver, reader.forgetHalf() else { return [] }
    let phrases = writer.style.phrases
    return writer.plain([
      writer.style.isBare
        ? phrases(BareClientPhrase.unsentAnswer) : phrases(JoinEntryPhrase.unsentAnswer)
    ])
  }
}
