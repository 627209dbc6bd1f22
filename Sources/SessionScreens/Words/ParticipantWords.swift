import WorkshopModel
import WorkshopProtocol

/// The program's own sentences on a participant's screen.
package enum ParticipantWords {
  static let anyTime = "Type ? at any time to read what you can do here."
  static let rehearsal = "This is a rehearsal. Some of the people here are simulated."
  static let notes = "What may touch you today:"
  static let goals = "What you can take away:"
  static let lateWelcome = "Welcome. The room is already under way."
  static let back = "Connected again; your seat and your answer are kept."
  static let waiting = "The door is locked. Please wait; the facilitator lets people in one by one."
  static let forgotten = "The seat from before is not known any more. Asking for a new one."
  static let name =
    "People here are called by a name that they choose. Type yours, up to 24 characters."
  static let held = "We are taking a moment. Nothing is wrong; the room is quiet."
  static let resumed = "The room goes on."
  static let accepted =
    "Thank you. Your answer is in. Type u to take it back until the step closes."
  static let passed = "That is in. Type u to take it back until the step closes."
  static let mayKeep = "The transcript may keep it."
  static let waitsForConnection =
    "The connection is down just now. Your answer is kept here and goes out when it is back."
  static let takenBack = "Taken back. You can answer again, pass, or leave it."
  static let nothingOwn = "Your answer stays with you."
  static let ownOnly = "This stays on your own screen. Say aloud what you like."
  static let ownAnswer = "Your own answer: "
  static let earlierAnswer = "Your answer before: "
  static let stepClosed = "This step is closed. Thank you."
  static let sittingOut =
    "You chose to sit this one out. Nothing is asked of you, and nobody is told."
  static let notYet = "You came during this step; the next one is yours as well."
  static let termsFirst = "First, please answer the terms above: type the number of your choice."
  static let termsAccepted = "Thank you. You are in; the next step is yours as well."
  static let noTerms = "You are in; the next step is yours as well."
  static let declinedLeaving =
    "Thank you for saying so. It is good to know one's limits. Take care."
  static let declinedStaying = """
    Thank you for saying so. Nothing else is asked of you. If you leave before the step closes, \
    the others may notice; you can simply wait.
    """
  static let left = "You have left. Thank you for being here."
  static let thanks = "Thank you for being here."
  static let confirmHelp = """
    The facilitator will see that it is you who asks for a person. Shall I send it? Type y or n.
    """
  static let confirmLeave = "Leave the session for good? Type y or n."
  static let confirmSign = "This will be shown with your name. Sign and send? Type y or n."
  static let dropped = "Nothing was sent."
  static let stays = "You are still here."
  static let note = "Your note is on its way, without your name. It is read within half a minute."
  static let signedNote = "Your note is on its way and says that it is from you."
  static let resources = "Support contacts:"
  static let broadcast = "The facilitator says:"
  static let pairLine = "Sent to your pair only."
  static let pairHelp = "The facilitator knows that a pair would like a person. No name was given."
  static let avoid = "Noted. Only the program that pairs people knows it."
  static let together = "Noted. You are paired if you both name each other."
  static let yesNo = "Please type y for yes or n for no."
  static let neutral = "Nothing to see here. Press Enter to go on."
  package static let connectionLost = "The connection dropped. Trying again..."
  package static let seatSaved = "Your seat is kept. The same command brings you back to it."
  static let audience = "Who sees this: "

  static func trouble(_ reason: String, seconds: Int) -> String {
    "\(reason) Trying again in \(Wording.count(seconds, "second", "seconds"))."
  }

  /// Seats are counted aloud in the lobby and at the gate (rules P2).
  static func seats(_ lobby: ServerMessage.Lobby) -> String {
    "The program counts \(Wording.count(lobby.seats, "seat", "seats")). Do you?"
  }

  static func lobby(_ lobby: ServerMessage.Lobby) -> [String] {
    var lines = [seats(lobby)]
    if lobby.stages > 0 {
      let screens = Wording.count(lobby.stages, "shared screen shows", "shared screens show")
      lines.append("\(screens) the room as well.")
    }
    if lobby.helpers > 0 {
      let helpers = Wording.count(lobby.helpers, "helper is", "helpers are")
      lines.append("\(helpers) here as well, and sees no answers.")
    }
    if !lobby.facilitatorPresent { lines.append("The facilitator is not connected just now.") }
    if lobby.isLocked { lines.append("The door is locked.") }
    if lobby.startsLateMinutes > 0 {
      lines.append("We start \(Wording.minutes(lobby.startsLateMinutes)) later than planned.")
    }
    return lines
  }

  static func closingSoon(seconds: Int) -> String {
    "This step closes in \(Wording.count(seconds, "second", "seconds")). Passing is fine."
  }

  static func extended(seconds: Int?) -> String {
    guard let seconds else { return "There is a little more time." }
    return "There is a little more time: \(Wording.duration(seconds: seconds)) from now."
  }

  static func progress(_ progress: CoarseProgress) -> String {
    switch progress {
    case .none: "Nobody has finished yet. There is no hurry."
    case .some: "Some have finished. There is no hurry."
    case .most: "Most have finished. There is no hurry."
    case .all: "Everybody has finished."
    }
  }

  static func signal(_ signal: Signal) -> String {
    switch signal {
    case .slower: "Noted: slower. It is counted, without your name."
    case .moreTime: "Noted: a little more time. It is counted, without your name."
    case .stepOut: "You are out for a while. Nobody is told. Type s when you are back."
    case .stepBack: "Welcome back."
    case .help: "The facilitator knows that you would like a person."
    }
  }
}
