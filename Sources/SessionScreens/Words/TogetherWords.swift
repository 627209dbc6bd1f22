import WorkshopModel
import WorkshopProtocol

/// Sentences of a greeting that went wrong.
package enum GreetingWords {
  package static let unreadable = """
    What answers there greets in a way that this program cannot read. It may be a newer Attune: ask \
    the host which version is needed.
    """
}

/// Sentences of rounds, drafts, and rooms that their members lead.
enum TogetherWords {
  static let roundOver = "Everybody has had a turn. Thank you."
  static let yourTurn = "It is your turn. Type done when you have spoken, or p to pass."
  static let yourTypedTurn = "It is your turn. Type your line, or p to pass."
  static let turnEnded = "Your turn is over. Thank you."
  static let turnTimeIsUp = "The time of this turn is over; it ends when it is done."
  static let yourTimeIsUp = "Your time is over. Finish your sentence in peace."
  static let toward = "It goes to "

  static let noLines = "There is no line yet."
  static let linesSoFar = "The lines so far:"
  static let adopted = " (adopted)"
  static let yours = " (yours)"
  static let exitClause = "Say in each line how it can be left again."
  static let adopting = """
    A line is adopted when a consent test finds no objection and at least two yes. A line that is \
    changed is tested again.
    """

  static let nobodyKeepsTime = """
    Nobody keeps the time just now. Whoever would like to can type time; it shows nothing more than \
    everybody sees.
    """
  static let youKeepTime = """
    You keep the time now: open, close, next and other words move the room; ? lists them. You see \
    nothing more than everybody sees. time NAME hands it on.
    """
  static let slash = "Here your words as timekeeper begin with /, such as /next."
  static let somebodyKeepsTime = "Somebody keeps the time."

  static let timeIsUp = "The planned time of this step is over. There is no hurry."
  private static let withoutFacilitator = """
    The facilitator is not connected just now and will be back. Clocks stand still, your answer is \
    safe, and nothing is asked of you meanwhile.
    """
  private static let withoutKeeper = """
    Whoever keeps the time is not connected just now. Clocks stand still, and your answer is safe.
    """
  static let attended = "Somebody holds the room again."

  /// What the room reads while nobody holds it.
  static func unattended(_ admission: ServerMessage.Admission?) -> String {
    admission?.leadership == .member ? withoutKeeper : withoutFacilitator
  }

  /// After the last step, when somebody asks where they are.
  static func stillOpen(_ admission: ServerMessage.Admission?) -> String {
    let note =
      admission?.leadership == .member ? "" : " m and your words writes to the facilitator,"
    return "The steps are over, and the room is still open.\(note) r shows contacts, q leaves."
  }

  /// Where a round is whose speaker has no name, or which has no speaker just now.
  static func turn(_ round: ServerMessage.Round, _ order: RoundWork.Order?) -> String {
    let place = "Turn \(round.turn) of \(round.of)"
    if round.mayTake { return place + " is free. Type take to take it; there is no hurry." }
    guard round.endsAt == nil else { return place + ". Somebody has it." }
    return switch order {
    case .offered: place + " is free for somebody who has not had one."
    case .chosen: place + ": who comes next is chosen in a moment."
    case .shuffled, .assigned, nil: place + "."
    }
  }

  static func time(_ seconds: Int) -> String {
    "You have \(Wording.duration(seconds: seconds))."
  }

  /// How turns are taken, before the first one.
  static func round(_ card: StepCard.RoundCard) -> String {
    let time = seconds(card.seconds)
    switch card.order {
    case .shuffled:
      return "Everybody has a turn\(time), in an order that chance makes. Listening is enough."
    case .chosen:
      return "Everybody has a turn\(time); who comes next is chosen as you go."
    case .offered:
      return "Whoever would like to take a turn\(time) types take when one is free."
    case .assigned:
      return "Everybody has a turn\(time), and everybody receives one: it goes to one person."
    }
  }

  private static func seconds(_ seconds: Int) -> String {
    seconds > 0 ? " of \(Wording.duration(seconds: seconds))" : ""
  }

  static func draft(_ card: StepCard.DraftCard) -> [String] {
    var lines = [
      "There is room for \(Wording.count(card.maxLines, "line", "lines")). " + adopting
    ]
    if card.hasExitClause { lines.append(exitClause) }
    if let days = card.reviewAfterDays {
      lines.append("Adopted lines are looked at again after \(Wording.count(days, "day", "days")).")
    }
    return lines
  }

  static func draftHowTo(_ card: StepCard.DraftCard) -> String {
    """
    Type propose and a line of up to \(card.limit) characters. change 1 and new words change line \
    1, withdraw 1 takes your own line 1 back.
    """
  }

  static func after(seconds: Int) -> String {
    let time = Wording.duration(seconds: seconds)
    return "The steps are over. The room stays open for \(time): stay, breathe, or type q to leave."
  }

  static let stageAfter = "The steps are over. The room stays open for a while. Thank you."
  static let afterNotes = "You can still write to the facilitator: m and your words, or h."

  static let confirmEnd = """
    This ends the steps for everyone; the room stays open for ten minutes more. Type y or n.
    """
  static let confirmClosing = "This closes the room for everyone. Type y or n."

  /// Whether a note or a call goes anywhere.
  static let nobodyLeads = """
    Nobody leads this room, so there is nobody to write to or to call. Say it aloud if you like; r \
    shows support contacts.
    """
}
