import Facilitation
import SessionWire
import WorkshopModel
import WorkshopProtocol

extension SessionRunner {
  /// Hears a message from somebody who has a place.
  func hear(_ message: ClientMessage, from id: UInt64) {
    guard let entry = attached[id] else { return }
    if case .ping(let number) = message {
      return outgoing.append(.message(.pong(number, time: parts.clock.now), id))
    }
    if case .leave = message { return leave(entry) }
    switch entry.place {
    case .seat(let seat): hear(message, from: seat, on: id)
    case .console: hearConsole(message, on: id, isHelper: false)
    case .helper: hearConsole(message, on: id, isHelper: true)
    case .stage: complain(.outOfState, message, to: id)
    }
  }

  private func hear(_ message: ClientMessage, from seat: SeatID, on id: UInt64) {
    tokens.confirm(seat)
    if case .mail(let mail) = message { return hear(mail, on: id) }
    if case .verb(let verb) = message { return answer(apply(.member(seat, Verb(verb))), to: id) }
    guard let event = SessionEvent(message, from: seat) else {
      return complain(.outOfState, message, to: id)
    }
    if case .answer(let answer) = message, !fits(answer) {
      return complain(.badEnvelope, message, to: id)
    }
    let first = outgoing.count
    if let refusal = apply(event) {
      let error: ServerMessage = .error(
        code: refusal.code, hint: refusal.sentence(in: phrases), sequence: message.sequence)
      return outgoing.append(.message(error, id))
    }
    guard let sequence = message.sequence else { return }
    for index in first..<outgoing.count { number(&outgoing[index], sequence, for: id) }
  }

  /// Whether an envelope has the one size of its step; another would not fit the spool.
  private func fits(_ answer: ClientMessage.AnswerMessage) -> Bool {
    guard let bytes = envelopeBytes[answer.step] else { return true }
    return answer.envelope.bytes.count == bytes
  }

  /// Puts the sequence number of a message into what acknowledges it.
  private func number(_ item: inout Outgoing, _ sequence: Int, for id: UInt64) {
    guard case .notice(let notice, .seat) = item else { return }
    switch notice {
    case .acknowledged(let step, let token):
      item = .message(.acknowledged(step: step, token: token, sequence: sequence), id)
    case .finished(let step): item = .message(.done(step: step, sequence: sequence), id)
    case .takenBack(let step, let token):
      item = .message(.takenBack(step: step, token: token, sequence: sequence), id)
    default: break
    }
  }

  private func leave(_ entry: Attached) {
    if case .seat(let seat) = entry.place { apply(.leave(seat)) }
    entry.peer.close(.left)
  }

  /// Tells a peer that its message was not taken.
  func complain(_ code: ErrorCode, _ message: ClientMessage, to id: UInt64) {
    outgoing.append(
      .message(.error(code: code, hint: code.hint(in: phrases), sequence: message.sequence), id))
  }
}
