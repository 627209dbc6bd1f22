package import WorkshopModel
import WorkshopProtocol

/// The session's clock, and what is left of a step and of the session.
extension ConsoleModel {
  /// The session's clock for a local moment.
  package func sessionTime(at local: Int64) -> SessionInstant {
    SessionInstant(milliseconds: local + clockOffset)
  }

  /// Seconds until the step's clock runs out; nil without a clock or on hold.
  var secondsLeft: Int? {
    guard !isHeld, let card, card.state.phase == .open, let deadline = card.state.deadline else {
      return nil
    }
    return Int(max(0, (deadline.milliseconds - now.milliseconds + 999) / 1000))
  }

  /// Whole minutes since the first step, as the server says or this console saw it.
  package var elapsedMinutes: Int? {
    (plan?.startedAt ?? startedAt).map { Int(max(0, now.milliseconds - $0.milliseconds) / 60_000) }
  }

  /// Minutes that the present step and the coming ones still take.
  package var remainingMinutes: Int {
    let items = plan?.items ?? []
    let coming = items.filter { $0.state == .coming }.reduce(0) { $0 + $1.minutes }
    guard let card, items.contains(where: { $0.state == .current && $0.step == card.id }) else {
      return coming
    }
    let spent = Int(max(0, now.milliseconds - card.state.openedAt.milliseconds) / 60_000)
    return coming + max(0, card.minutes - spent)
  }

  /// Seconds until the room closes after the last step; nil before.
  var secondsToClose: Int? {
    closesAt.map { Int(max(0, ($0.milliseconds - now.milliseconds + 999) / 1000)) }
  }
}
