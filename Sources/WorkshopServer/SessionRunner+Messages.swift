import Facilitation
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
    case .console: hearConsole(message, on: id)
    case .stage: complain(.outOfState, message, to: id)
    }
  }

  private func hear(_ message: ClientMessage, from seat: SeatID, on id: UInt64) {
    tokens.confirm(seat)
    guard let event = event(for: message, from: seat) else {
      return complain(.outOfState, message, to: id)
    }
    if case .answer(let answer) = message, !fits(answer) {
      return complain(.badEnvelope, message, to: id)
    }
    let first = outgoing.count
    if let refusal = apply(event) {
      let code: ServerMessage = .error(
        code: .refused, hint: refusal.sentence, sequence: message.sequence)
      return outgoing.append(.message(code, id))
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

  private func event(for message: ClientMessage, from seat: SeatID) -> SessionEvent? {
    switch message {
    case .acceptTerms: .acceptTerms(seat)
    case .answer(let answer): .submit(seat, answer.step, answer.token, answer.envelope)
    case .done(let step, _): .finish(seat, step)
    case .takeBack(let step, let token, _): .takeBack(seat, step, token)
    case .signal(let signal): .signal(seat, signal)
    case .note(let text, let isSigned):
      .note(seat, text: SafeText(untrusted: text).string, isSigned: isSigned)
    case .pairLine(let text): .pair(seat, .line(SafeText(untrusted: text).string))
    case .pairHelp: .pair(seat, .callHelp)
    case .pairSolo: .pair(seat, .solo)
    case .pairAvoid(let names): .pair(seat, .avoid(names))
    case .pairTogether(let name): .pair(seat, .together(name))
    default: nil
    }
  }

  private func leave(_ entry: Attached) {
    if case .seat(let seat) = entry.place { apply(.leave(seat)) }
    entry.peer.close(.left)
  }

  /// Tells a peer that its message was not taken.
  func complain(_ code: ErrorCode, _ message: ClientMessage, to id: UInt64) {
    outgoing.append(
      .message(.error(code: code, hint: code.hint, sequence: message.sequence), id))
  }

  private func hearConsole(_ message: ClientMessage, on id: UInt64) {
    switch message {
    case .verb(let verb): hear(verb, on: id)
    case .moderate(let command): moderate(command, on: id)
    case .export(let date): export(date: date, to: id)
    default: complain(.outOfState, message, to: id)
    }
  }

  private func hear(_ verb: ConsoleVerb, on id: UInt64) {
    let refusal = apply(.facilitator(Verb(verb)))
    let answer: ServerMessage =
      refusal.map { .error(code: .refused, hint: $0.sentence, sequence: nil) } ?? .heard
    outgoing.append(.message(answer, id))
  }
}

extension Verb {
  /// The session's verb for one that came over the wire; texts are made safe.
  init(_ verb: ConsoleVerb) {
    self =
      switch verb {
      case .open: .open
      case .close: .close
      case .reveal: .reveal
      case .next: .next
      case .back: .back
      case .skip: .skip
      case .hold: .hold
      case .resume: .resume
      case .lock: .lock
      case .unlock: .unlock
      case .admit: .admit
      case .closeDoor: .closeDoor
      case .callBack: .callBack
      case .end: .end
      case .jump(let step): .jump(step)
      case .extend(let minutes): .extend(minutes: minutes)
      case .startLate(let minutes): .startLate(minutes: minutes)
      case .autoClose(let isOn): .autoClose(isOn)
      case .insertPulse: .insert(.pulse)
      case .insertBreathe(let minutes): .insert(.breathe(minutes: minutes))
      case .insertBreak(let minutes): .insert(.pause(minutes: minutes))
      case .insertTalk(let text, let minutes):
        .insert(.talk(SafeText(untrusted: text).string, minutes: minutes))
      case .sendOut(let letter): .sendOut(letter: letter)
      case .broadcast(let text): .broadcast(SafeText(untrusted: text).string)
      case .follow(let order): .follow(order: order)
      case .drop(let step): .drop(step)
      }
  }
}
