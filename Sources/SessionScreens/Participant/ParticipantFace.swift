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
  private var reader = LineReader()
  private let writer: ParticipantLines

  /// A face for a person who is about to come in.
  package init(model: ParticipantModel, style: LineStyle) {
    self.model = model
    writer = ParticipantLines(style: style)
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
    let reaction = model.receive(message, at: local, token: token)
    return output(reaction)
  }

  /// Tells what the step's own clock has brought.
  package mutating func tick(at local: Int64) -> Output {
    let reaction = model.tick(at: local)
    return output(reaction)
  }

  /// Takes a typed line.
  package mutating func type(_ typed: String, token: AnswerToken) -> Output {
    switch reader.read(typed, model) {
    case .wish(let intent): return follow(intent, token: token)
    case .help:
      return Output(lines: writer.help(model) + writer.audience(model))
    case .blank: return Output(lines: Array(repeating: "", count: 40) + [ParticipantWords.neutral])
    case .again: return Output(lines: writer.question(model))
    case .thought: return say([ParticipantWords.nothingOwn])
    case .keepTicked: return say([ParticipantWords.mayKeep])
    case .nextItem(let number): return Output(lines: nextItem(number))
    case .yesOrNoPlease: return say([ParticipantWords.yesNo])
    case .onePlease(let numbers): return say([CareWords.one(of: numbers)])
    case .comparesWith(let names): return Output(lines: writer.comparing(with: names, model))
    case .fault(let fault): return say([ParticipantWords.fault(fault, mayPass: mayPass)])
    case .refusal(let refusal): return say([ParticipantWords.refusal(refusal, mayPass: mayPass)])
    }
  }

  /// Whether the person is out of the session for good.
  package var isOver: Bool { model.standing == .over }

  private var mayPass: Bool { model.current?.card.form?.allowsPass == true }

  private mutating func follow(_ intent: ParticipantIntent, token: AnswerToken) -> Output {
    do throws(ParticipantRefusal) {
      let reaction = try model.act(intent, token: token)
      return output(reaction)
    } catch {
      return say([ParticipantWords.refusal(error, mayPass: mayPass)])
    }
  }

  private func output(_ reaction: ParticipantReaction) -> Output {
    Output(
      messages: reaction.messages, lines: writer.lines(for: reaction.events, model),
      events: reaction.events)
  }

  /// Own sentences, with the audience under them where an answer is still awaited.
  private func say(_ sentences: [String]) -> Output {
    Output(lines: writer.plain(sentences) + writer.audience(model))
  }

  private func nextItem(_ number: Int) -> [String] {
    guard let card = model.current?.card else { return [] }
    // A match's promise is long; it stands above the items, and Enter reads it again.
    if case .match = card.body { return writer.item(number, of: card) }
    return writer.item(number, of: card) + writer.audience(model)
  }
}

extension ParticipantLines {
  /// A single statement or feedback question of a step, from 1.
  func item(_ number: Int, of card: StepCard) -> [String] {
    var page = Page(columns: style.columns)
    switch card.body {
    case .statements(let items, _) where items.indices.contains(number - 1),
      .match(let items, _, _) where items.indices.contains(number - 1):
      page.item("\(number)", items[number - 1])
    case .feedback(let items) where items.indices.contains(number - 1):
      writeFeedback(items[number - 1], number: number, of: items.count, on: &page)
    default: break
    }
    return page.lines
  }
}
