package import Facilitation
package import WorkshopModel
package import WorkshopProtocol

extension SessionEvent {
  /// The session's event for what a seat said over the wire; nil for what is no event.
  ///
  /// Texts are made safe on the way.
  package init?(_ message: ClientMessage, from seat: SeatID) {
    switch message {
    case .acceptTerms: self = .acceptTerms(seat)
    case .answer(let answer): self = .submit(seat, answer.step, answer.token, answer.envelope)
    case .done(let step, _): self = .finish(seat, step)
    case .takeBack(let step, let token, _): self = .takeBack(seat, step, token)
    case .signal(let signal): self = .signal(seat, signal)
    case .note(let text, let isSigned):
      self = .note(seat, text: SafeText(untrusted: text).string, isSigned: isSigned)
    case .pairLine(let text, let pairing):
      self = .pair(seat, .line(SafeText(untrusted: text).string, pairing: pairing))
    case .pairHelp: self = .pair(seat, .callHelp)
    case .pairSolo: self = .pair(seat, .solo)
    case .pairRejoin: self = .pair(seat, .rejoin)
    case .pairAvoid(let names): self = .pair(seat, .avoid(names))
    case .pairTogether(let name): self = .pair(seat, .together(name))
    default:
      guard let event = Self.together(message, seat) else { return nil }
      self = event
    }
  }

  /// What is said in rounds, in drafts and about keeping the time.
  private static func together(_ message: ClientMessage, _ seat: SeatID) -> SessionEvent? {
    switch message {
    case .turnDone: .round(seat, .done)
    case .takeTurn: .round(seat, .take)
    case .turnSay(let text): .round(seat, .say(SafeText(untrusted: text).string))
    case .propose(let text): .draft(seat, .propose(SafeText(untrusted: text).string))
    case .changeLine(let line, let text):
      .draft(seat, .change(line: line, SafeText(untrusted: text).string))
    case .withdrawLine(let line): .draft(seat, .withdraw(line: line))
    case .keepTime: .keeper(seat, .take)
    case .handTime(let name): .keeper(seat, .handOver(to: SafeText(untrusted: name).string))
    case .verb(let verb): .member(seat, Verb(verb))
    default: nil
    }
  }
}
