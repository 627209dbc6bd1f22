package import Phrasebook
import WorkshopModel
import WorkshopProtocol

/// The program's own sentences on a facilitator's console that are put together from several.
package struct ConsoleWords: Sendable {
  let phrases: Phrasebook

  /// In a language.
  package init(_ phrases: Phrasebook) { self.phrases = phrases }

  /// What a console is, on coming in.
  func ready(_ admission: ServerMessage.Admission) -> [String] {
    if admission.role == .helper { return [phrases(FacilitateArrivalPhrase.helperReady)] }
    let ready = phrases(FacilitateArrivalPhrase.ready)
    return admission.leadership == .member
      ? [ready, phrases(FacilitateArrivalPhrase.membersReady)] : [ready]
  }

  /// After the last step; the contacts are spoken of where there are some.
  func after(seconds: Int, hasContacts: Bool) -> String {
    phrases(
      hasContacts ? FacilitateEndPhrase.afterWithContacts : .after,
      ["time": .text(phrases.duration(seconds: seconds))])
  }

  func time(elapsed: Int?, remaining: Int) -> String {
    guard let elapsed else {
      return phrases(FacilitatePlanPhrase.ahead, ["remaining": .number(remaining)])
    }
    return phrases(
      FacilitatePlanPhrase.passed,
      ["elapsed": .number(elapsed), "remaining": .number(remaining)])
  }

  func lobby(_ lobby: ServerMessage.Lobby) -> String {
    let counts: [String: PhraseValue] = [
      "seats": .number(lobby.seats), "stages": .number(lobby.stages),
    ]
    var line = [
      phrases(lobby.stages > 0 ? FacilitatePeoplePhrase.seatsAndStages : .seats, counts)
    ]
    if lobby.helpers > 0 {
      line.append(phrases(FacilitatePeoplePhrase.helpers, ["helpers": .number(lobby.helpers)]))
    }
    if lobby.isLocked { line.append(phrases(FacilitatePeoplePhrase.locked)) }
    if lobby.startsLateMinutes > 0 {
      line.append(
        phrases(FacilitatePeoplePhrase.late, ["minutes": .number(lobby.startsLateMinutes)]))
    }
    return line.joined(separator: " ")
  }

  func people(_ people: ServerMessage.People) -> String {
    phrases(
      FacilitatePeoplePhrase.people,
      [
        "here": .number(people.present), "away": .number(people.away),
        "waiting": .number(people.waiting),
      ])
  }

  /// How far a step is; nobody writes in one that asks for nothing.
  func readiness(_ readiness: Readiness, of card: StepCard?) -> String {
    switch readiness {
    case .readyWhenYouAre: phrases(FacilitateProgressPhrase.readyWhenYouAre)
    case .stillWriting:
      phrases(card?.form == nil ? FacilitateProgressPhrase.running : .stillWriting)
    }
  }

  func signals(slower: CoarseCount, moreTime: CoarseCount) -> String {
    phrases(
      FacilitateSignalPhrase.signals,
      ["slower": .text(count(slower)), "moreTime": .text(count(moreTime))])
  }

  private func count(_ count: CoarseCount) -> String {
    let phrase: FacilitateSignalPhrase =
      switch count {
      case .none: .nobody
      case .some: .some
      case .many: .many
      }
    return phrases(phrase)
  }

  func minutesOver(_ minutes: Int) -> String {
    guard minutes != 0 else { return phrases(FacilitatePlanPhrase.onTime) }
    return phrases(
      minutes > 0 ? FacilitatePlanPhrase.over : .under, ["minutes": .number(abs(minutes))])
  }

  /// One step of the plan with its state.
  func entry(_ item: ServerMessage.Plan.Item) -> String {
    let state: FacilitatePlanPhrase =
      switch item.state {
      case .held: .done
      case .current: .now
      case .coming: .next
      }
    let place =
      item.isProtected ? phrases(FacilitatePlanPhrase.protected) : item.priority.rawValue
    return phrases(
      FacilitatePlanPhrase.item,
      [
        "step": .text(item.step.name), "title": .text(Page.line(item.title)),
        "type": .text(item.type.rawValue), "minutes": .number(item.minutes),
        "place": .text(place), "state": .text(phrases(state)),
      ])
  }

  func waiting(_ count: Int) -> String {
    phrases(FacilitateLinesPhrase.waiting, ["count": .number(count)])
  }

  /// A waiting line's state and what the check thinks of it.
  func state(of line: ServerMessage.ModerationList.Line, saysKept: Bool = false) -> String {
    let state: FacilitateLinesPhrase =
      switch line.state {
      case .waiting: .isWaiting
      case .held: .isHeld
      case .released: .isReleased
      }
    let marks: [(Bool, FacilitateLinesPhrase)] = [
      (saysKept && line.mayKeep, .mayKeep), (line.needsCare, .mayNeedCare),
      (line.mayPoint, .mayPoint),
    ]
    return marks.filter(\.0).reduce(phrases(state)) { $0 + phrases($1.1) }
  }
}
