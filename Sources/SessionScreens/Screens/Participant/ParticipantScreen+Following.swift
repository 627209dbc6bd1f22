import Phrasebook
import TerminalKit
import WorkshopModel
import WorkshopProtocol

extension ParticipantScreen {
  /// Takes what the model answers: what is said about it, and what goes out.
  mutating func follow(_ reaction: ParticipantReaction) -> ScreenOutput<ParticipantEvent> {
    settle(isLeaving: reaction.events.contains { $0.isLeaving })
    for event in reaction.events { hear(event) }
    for message in reaction.messages { forgetSent(message) }
    return ScreenOutput(messages: reaction.messages, events: reaction.events)
  }

  /// Makes room for what is entered now, and forgets what belongs to a step that is over.
  private mutating func settle(isLeaving: Bool) {
    if asked != model.question { (asked, dialogFocus, scroll) = (model.question, nil, 0) }
    let step = model.current?.card.id
    if talk.step != step {
      ticksKeep = false
      twos = []
      asksAgain = false
      scroll = 0
      isAtKeys = false
    }
    talk.come(to: step)
    var unsent = Unsent()
    forgetOldComposers(&unsent)
    forgetOldEntries(&unsent)
    // Who leaves by their own wish has nothing cut off.
    if !isLeaving { show(unsent) }
    answeredStep = model.current?.own == nil ? nil : step
    if EntryPlace(model) == nil { isAtKeys = false }
    guard let place = EntryPlace(model), entries[place] == nil else { return }
    scroll = 0
    isAtKeys = false
    var entry = AnswerEntry(place, model, style.phrases)
    entry?.setColumns(inputWidth)
    entries[place] = entry
  }

  /// A line of a draft stays half-written while another is tested.
  private mutating func forgetOldComposers(_ unsent: inout Unsent) {
    let isTest = model.current?.card.isBallot == true
    let step = isTest ? model.draft?.card.id : model.current?.card.id
    if step != composerStep || model.standing == .over {
      composerStep = step
      dropStepWords(&unsent)
    } else if isTest {
      if composer?.isForStep == true { putAside() }
    } else if model.current?.isOpen == false {
      dropStepWords(&unsent)
    }
  }

  /// Fields for the step's words close with it; lines of a draft that wait half-written as well.
  private mutating func dropStepWords(_ unsent: inout Unsent) {
    let asideLines = [Composer.Purpose.propose, .change].compactMap { laidAside[$0] }
    laidAside = laidAside.filter { !$0.value.isForStep }
    var dropped = asideLines
    if let composer, composer.isForStep {
      dropped.append(composer)
      self.composer = nil
    }
    unsent.lines += dropped.map(\.field.text.oneLine).filter { !$0.isEmpty }
  }

  private mutating func forgetOldEntries(_ unsent: inout Unsent) {
    let isRunning = model.current?.isOpen == true && model.standing != .over
    let running = isRunning ? model.current?.card.id : nil
    for place in entries.keys.sorted(by: { $0.order < $1.order }) {
      let isKept: Bool
      switch place {
      case .name: isKept = model.standing == .nameWanted || model.standing == .arriving
      case .terms: isKept = model.terms != nil
      case .pairLine(let step, let pairing):
        isKept = step == running && pairing == model.pairings
        unsent.isForPair = unsent.isForPair || step == running
      default: isKept = place.step == running
      }
      if isKept { continue }
      note(place, in: &unsent)
      entries[place]?.wipe()
      entries[place] = nil
    }
  }

  /// What has left for good needs no draft any more.
  private mutating func forgetSent(_ message: ClientMessage) {
    switch message {
    case .note: drop(.note)
    case .propose: drop(.propose)
    case .changeLine: drop(.change)
    case .withdrawLine: drop(.withdraw)
    case .pairLine(let text, _):
      talk.add(.own(text))
      wipeEntry()
    case .turnSay: wipeEntry()
    default: break
    }
  }

  mutating func drop(_ purpose: Composer.Purpose) {
    laidAside[purpose] = nil
    if composer?.purpose == purpose { composer = nil }
  }

  mutating func wipeEntry() {
    if let place = EntryPlace(model) { entries[place]?.wipe() }
  }

  private mutating func hear(_ event: ParticipantEvent) {
    let lines = writer.lines(for: [event], model)
    if !event.ends.isEmpty { notices.end(event.ends) }
    remember(event, lines)
    switch EventVoice(event) {
    case .scene: break
    case .toast: notices.tell(lines, of: event.matter, at: now)
    case .warning: notices.tell(lines, isWarning: true, at: now)
    case .sheet: sheet = ReadingSheet(.lines(lines))
    case .letters: sheet = ReadingSheet(.letters)
    case .talk(let line): talk.add(line)
    case .turn(let turn): talk.turn = turn
    // The end and the closing of the connection may say the same.
    case .farewell: farewell += lines.filter { !farewell.contains($0) }
    }
    if model.standing == .over { leaveNothing() }
  }

  /// Keeps for the scene what the model does not.
  private mutating func remember(_ event: ParticipantEvent, _ lines: [String]) {
    switch event {
    case .catchUp(let text, _): catchUp = text
    case .paired, .solo: talk.forgetPair()
    case .pairLineUnsent(let text): showUnsentToPair(text)
    case .nameWanted(let hint?):
      notices.tell([Page.line(style.phrases.ownWords(hint))], isWarning: true, at: now)
    case .timed(.turnsEnd): talk.turn = nil
    // What is shown of an earlier step must not push aside what is being answered.
    case .view(let title, _) where title.isEmpty:
      notices.tell(lines, of: event.matter, at: now)
    // A small window has room for a few words of it.
    case .held, .away(true), .signalled(.stepOut): notices.keep(lines, at: now)
    case .replyQueued: drop(.reply)
    case .strikeQueued: drop(.strike)
    case .avoidNoted: drop(.avoid)
    case .togetherNoted: drop(.together)
    default: break
    }
  }

  /// After the end nothing stays that people said or that was half-written.
  ///
  /// Only what lies open to be read stays until it is closed: letters, or words that were not sent.
  private mutating func leaveNothing() {
    notices.forget()
    talk = StepTalk()
    composer = nil
    laidAside = [:]
    for place in entries.keys { entries[place]?.wipe() }
    entries = [:]
  }
}

extension ParticipantEvent {
  /// Whether the person is going by their own wish.
  fileprivate var isLeaving: Bool {
    switch self {
    case .left: true
    case .declined(let staysQuietly): !staysQuietly
    default: false
    }
  }
}

/// Where on a participant's screen an event is told.
enum EventVoice: Hashable, Sendable {
  /// The scene itself shows it.
  case scene
  /// A sentence for a while, which can be read again.
  case toast
  case warning
  /// Something to read over the step.
  case sheet
  case letters
  /// It stands among what was said in the step.
  case talk(StepTalk.Line)
  case turn(PairTurn)
  /// The page after the end says it.
  case farewell

  init(_ event: ParticipantEvent) {
    switch event {
    case .admitted(_, let isBack): self = isBack ? .toast : .scene
    case .catchUp(_, let gate): self = gate == nil ? .toast : .scene
    case .nameWanted, .waitingAtDoor, .lobby, .after, .solo, .closed, .step, .stepAgain,
      .sittingOut, .progress, .held,
      .view, .accepted, .ownAnswerOnly, .asks, .paired, .pairLineUnsent, .turn, .draftLines,
      .backToDraft:
      self = .scene
    case .refused: self = .warning
    case .turnedAway, .ended, .left: self = .farewell
    case .closing(let reason, _): self = reason.isFinal ? .farewell : .toast
    case .declined(let staysQuietly): self = staysQuietly ? .toast : .farewell
    case .resources, .plan, .ownLines: self = .sheet
    case .mailbox: self = .letters
    case .timed(let line): self = Self.voice(of: line)
    case .pairLine(let from, let text): self = .talk(.said(from: from, text: text))
    case .roundLine(let from, let text): self = .talk(.said(from: from, text: text))
    case .away(let isAway): self = isAway ? .scene : .toast
    case .signalled(let signal): self = signal == .stepOut ? .scene : .toast
    case .seatForgotten, .termsAccepted, .closingSoon, .extended, .resumed, .broadcast,
      .waitsForConnection, .takenBack, .dropped, .noteSent, .pairLineSent,
      .pairHelpAsked, .soloAsked, .rejoinAsked, .avoidNoted, .togetherNoted, .pairReturning,
      .turnEnded, .turnMovedOn,
      .drafted, .keeper, .signals, .timeIsUp, .mailSent, .replyQueued, .strikeQueued,
      .unsent, .keptForMe, .sentToFacilitator, .askedInstead, .writeAgain:
      self = .toast
    }
  }

  private static func voice(of line: TimedLine) -> Self {
    switch line {
    case .cue(let text): .talk(.cue(text))
    // The pacer shows it.
    case .breath: .scene
    case .turn(let turn): .turn(turn)
    case .breathEnd, .turnsEnd, .turnTimeIsUp: .toast
    }
  }
}
