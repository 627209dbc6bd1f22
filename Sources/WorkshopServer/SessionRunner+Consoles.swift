import Facilitation
import Phrasebook
import SessionWire
import WorkshopModel
import WorkshopProtocol

/// Stages, the console, helpers, and how consoles change places.
extension SessionRunner {
  /// Gives a stage its place.
  func placeStage(_ peer: Peer) {
    attached[peer.id] = Attached(peer: peer, place: .stage)
    stagePeers.insert(peer.id)
    outgoing.append(.message(.admitted(admission(role: .stage)), peer.id))
    for notice in session.noticesForStage() { tell(notice, to: peer.id) }
    apply(.stagesPresent(stagePeers.count))
  }

  /// Gives the owner the console; a helper who stood in for them is a helper again.
  func placeConsole(_ peer: Peer) {
    // Its session was opened on another thread than the one that hears of its end.
    guard !peer.isClosed else { return }
    for old in consolePeers {
      guard let entry = attached[old] else { continue }
      if entry.peer.role == .helper {
        move(old, to: .helper)
        outgoing.append(.message(.role(isFacilitator: false), old))
      } else {
        attached[old] = nil
        entry.peer.close(.replaced)
      }
    }
    consolePeers = [peer.id]
    attached[peer.id] = Attached(peer: peer, place: .console)
    outgoing.append(.message(.admitted(admission(role: .facilitator)), peer.id))
    apply(.facilitatorPresent(true))
    apply(.helpersPresent(helperPeers.count))
    tellConsoleOfLetters(peer.id)
  }

  /// Gives somebody with the helpers' code their place.
  func placeHelper(_ peer: Peer) {
    guard helperPeers.count < parts.limits.helpers else {
      return turnAway(peer, code: .refused, hint: phrases(ServerDoorPhrase.helpersFull))
    }
    helperPeers.append(peer.id)
    attached[peer.id] = Attached(peer: peer, place: .helper)
    outgoing.append(.message(.admitted(admission(role: .helper)), peer.id))
    for notice in session.noticesForHelper() { tell(notice, to: peer.id) }
    apply(.helpersPresent(helperPeers.count))
  }

  /// A helper becomes the console: the one who asks for it, or the one who is here longest.
  func promoteHelper() {
    let asking = takingOver.flatMap { helperPeers.contains($0) ? $0 : nil }
    guard let next = asking ?? helperPeers.first else { return }
    move(next, to: .console)
    hasMovedConsoles = true
  }

  /// The facilitator and the first helper change places.
  func swapConsoles() {
    guard let helper = helperPeers.first else { return }
    for console in consolePeers { move(console, to: .helper) }
    move(helper, to: .console)
    hasMovedConsoles = true
  }

  /// Lets the session know who is there now.
  func tellMovedConsoles() {
    guard hasMovedConsoles else { return }
    hasMovedConsoles = false
    apply(.facilitatorPresent(!consolePeers.isEmpty))
    apply(.helpersPresent(helperPeers.count))
    for console in consolePeers { tellConsoleOfLetters(console) }
  }

  private func move(_ id: UInt64, to place: Place) {
    guard let peer = attached[id]?.peer else { return }
    consolePeers.remove(id)
    helperPeers.removeAll { $0 == id }
    if place == .console {
      consolePeers.insert(id)
    } else {
      helperPeers.insert(id, at: 0)
    }
    attached[id]?.place = place
    peer.withState { $0.machine.placed(place == .console ? .console : .helper) }
  }

  /// Hears what a console or a helper's console says.
  func hearConsole(_ message: ClientMessage, on id: UInt64, isHelper: Bool) {
    switch message {
    case .verb(let verb) where isHelper: hearHelper(verb, on: id)
    case .verb(let verb): answer(apply(.facilitator(Verb(verb))), to: id)
    case .withdrawLine where isHelper: answer(.notForHelpers, to: id)
    case .withdrawLine(let line): answer(apply(.facilitator(.withdraw(line: line))), to: id)
    case .aside(let text): aside(text, from: id, isHelper: isHelper)
    case .moderate where isHelper, .export where isHelper:
      answer(.notForHelpers, to: id)
    case .moderate(let command): moderate(command, on: id)
    case .export(let date): export(date: date, to: id)
    default: complain(.outOfState, message, to: id)
    }
  }

  private func hearHelper(_ verb: ConsoleVerb, on id: UInt64) {
    takingOver = id
    defer { takingOver = nil }
    answer(apply(.helper(Verb(verb))), to: id)
  }

  /// Says that a verb was heard, or why it was not followed.
  func answer(_ refusal: Refusal?, to id: UInt64) {
    let answer: ServerMessage =
      refusal.map { .error(code: .refused, hint: $0.sentence(in: phrases), sequence: nil) }
      ?? .heard
    outgoing.append(.message(answer, id))
  }

  /// Hands words to the other consoles.
  private func aside(_ text: String, from id: UInt64, isHelper: Bool) {
    let words = SafeText(untrusted: text)
    guard !words.isBlank else { return complain(.malformed, .aside(text), to: id) }
    let others = (Array(consolePeers) + helperPeers).filter { $0 != id }
    let from = isHelper ? "helper" : "facilitator"
    for other in others {
      outgoing.append(.message(.aside(from: from, text: words.string), other))
    }
    outgoing.append(.message(.heard, id))
  }
}
