package import Phrasebook
package import WorkshopModel
package import WorkshopProtocol

/// What is said to a participant where a sentence depends on the state of the room.
package struct ParticipantWords: Sendable {
  /// The language.
  package let phrases: Phrasebook

  /// Words in a language.
  package init(_ phrases: Phrasebook) { self.phrases = phrases }

  /// Seats are counted aloud in the lobby and at the gate (rules P2).
  package func seats(_ lobby: ServerMessage.Lobby) -> String {
    phrases(LobbyPhrase.seats, ["count": .number(lobby.seats)])
  }

  /// The room before its first step.
  package func lobby(_ lobby: ServerMessage.Lobby) -> [String] {
    var lines = [seats(lobby)]
    if lobby.stages > 0 {
      lines.append(phrases(LobbyPhrase.stages, ["count": .number(lobby.stages)]))
    }
    if lobby.helpers > 0 {
      lines.append(phrases(LobbyPhrase.helpers, ["count": .number(lobby.helpers)]))
    }
    if !lobby.facilitatorPresent { lines.append(phrases(LobbyPhrase.withoutFacilitator)) }
    if lobby.isLocked { lines.append(phrases(LobbyPhrase.locked)) }
    if lobby.startsLateMinutes > 0 {
      lines.append(phrases(LobbyPhrase.late, ["count": .number(lobby.startsLateMinutes)]))
    }
    return lines
  }

  /// A step closes in so many seconds; whoever may pass is told that it is fine.
  package func closingSoon(seconds: Int, canPass: Bool) -> String {
    let closing = phrases(RoomPhrase.closingSoon, ["count": .number(seconds)])
    return canPass ? closing + " " + phrases(RoomPhrase.passingIsFine) : closing
  }

  /// A step has more time, or no end any more.
  package func extended(seconds: Int?) -> String {
    guard let seconds else { return phrases(RoomPhrase.extended) }
    return phrases(RoomPhrase.extendedBy, ["time": .text(phrases.duration(seconds: seconds))])
  }

  /// How far the room is.
  package func progress(_ progress: CoarseProgress) -> String {
    switch progress {
    case .none: phrases(RoomPhrase.nobodyFinished)
    case .some: phrases(RoomPhrase.someFinished)
    case .most: phrases(RoomPhrase.mostFinished)
    case .all: phrases(RoomPhrase.allFinished)
    }
  }

  /// What one's own signal did.
  package func signal(_ signal: Signal) -> String {
    switch signal {
    case .slower: phrases(WishPhrase.slower)
    case .moreTime: phrases(WishPhrase.moreTime)
    case .stepOut: phrases(WishPhrase.stepOut)
    case .stepBack: phrases(WishPhrase.stepBack)
    case .help: phrases(WishPhrase.help)
    }
  }

  /// What the room reads while nobody holds it.
  package func unattended(
    _ admission: ServerMessage.Admission?, hasAnswered: Bool = false
  ) -> String {
    let isMemberLed = admission?.leadership == .member
    let phrase: RoomPhrase =
      hasAnswered
      ? isMemberLed ? .answeredWithoutKeeper : .answeredWithoutFacilitator
      : isMemberLed ? .withoutKeeper : .withoutFacilitator
    return phrases(phrase)
  }

  /// The room stays open for a while after the last step.
  package func after(seconds: Int) -> String {
    phrases(AfterPhrase.after, ["time": .text(phrases.duration(seconds: seconds))])
  }

  /// After the last step, when somebody asks where they are.
  package func stillOpen(_ admission: ServerMessage.Admission?) -> String {
    var commands: [AfterPhrase] = admission?.leadership == .member ? [] : [.commandNote]
    if admission?.resources.isEmpty == false { commands.append(.commandContacts) }
    commands.append(.commandLeave)
    let words = commands.map { phrases($0) }.joined(separator: ", ")
    return phrases(AfterPhrase.stillOpen, ["commands": .text(words)])
  }

  /// Asks for one of the numbers that answer an open question.
  package func one(of numbers: [Int]) -> String {
    guard let first = numbers.first, let last = numbers.last else { return "" }
    return last - first + 1 == numbers.count
      ? fault(.oneNumber(first...last), mayPass: false)
      : phrases(
        QuestionPhrase.oneOf, ["numbers": .text(phrases.list(numbers.map(String.init)))])
  }
}
