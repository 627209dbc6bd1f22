package import Facilitation
import WorkshopModel
package import WorkshopProtocol

extension Verb {
  /// The session's verb for one that came over the wire; texts are made safe.
  package init(_ verb: ConsoleVerb) {
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
        .insert(.talk(SafeText(untrusted: text, limits: .words).string, minutes: minutes))
      case .sendOut(let letter): .sendOut(letter: letter)
      case .broadcast(let text): .broadcast(SafeText(untrusted: text, limits: .words).string)
      case .follow(let order): .follow(order: order)
      case .drop(let step): .drop(step)
      case .turn(let letter): .turn(letter: letter)
      case .test(let line): .test(line: line)
      case .closedQuestions(let isOn): .closedQuestions(isOn)
      case .handOver: .handOver
      case .takeOver: .takeOver
      case .seat(let letter, let circle): .seat(letter: letter, circle: circle)
      case .insertConsent: .insert(.closingConsent)
      case .endNow: .endNow
      case .seen: .seen
      }
  }
}

extension SafeText.Limits {
  /// Words to everyone: one more than a session takes, so that it can say that they are too many.
  fileprivate static let words = SafeText.Limits.line(
    graphemes: Facilitation.Limits().broadcastGraphemes + 1)
}
