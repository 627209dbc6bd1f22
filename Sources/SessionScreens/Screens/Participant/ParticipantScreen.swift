import Phrasebook
import TerminalKit
package import WorkshopModel
package import WorkshopProtocol

/// A participant's full screen: messages, keys and time in; messages, events and frames out.
///
/// A pure value over `ParticipantModel`; line mode is another face of the same model.
package struct ParticipantScreen: Sendable {
  package internal(set) var model: ParticipantModel
  let style: ScreenStyle
  let writer: ParticipantLines
  /// Reads what is typed on the command line.
  var reader = LineReader()
  /// Half-given answers; they outlive reconnects, holds and blanking, and go with their step.
  var entries: [EntryPlace: AnswerEntry] = [:]
  /// Whether the transcript may keep the answer that is being given.
  var ticksKeep = false
  /// With whom a match is also compared in twos.
  var twos: [String] = []
  var composer: Composer?
  /// Words that were put aside half-written.
  var laidAside: [Composer.Purpose: Composer] = [:]
  /// The step to which half-written lines of a draft belong.
  var composerStep: StepID?
  var sheet: ReadingSheet?
  var notices = NoticeBoard()
  /// What people and the step's clock said in this step.
  var talk = StepTalk()
  /// The terms that were read to their end, where they are longer than the window.
  var readTerms: StepID?
  /// What a late arrival reads before the terms.
  var catchUp: String?
  /// What the page after the end says.
  var farewell: [String] = []
  var isBlank = false
  /// Whether the screen goes blank when another window gets the keyboard.
  package var hidesUnfocused = false
  /// The question to which the marker below belongs.
  var asked: ParticipantQuestion?
  /// The answer at the marker of a dialog; nil at the safe one.
  var dialogFocus: Int?
  /// Whether Ctrl-C was pressed once.
  var asksToDetach = false
  /// Whether the last key asked to send what is not whole, and it was said what is open.
  var asksAgain = false
  /// The step to which an answer was given.
  var answeredStep: StepID?
  /// Until when letters are taken for the rest of words whose field has just gone.
  var strayUntil: Int64 = 0
  /// Whether letters are keys although a text is written.
  var isAtKeys = false
  /// Rows of the content that are scrolled out of sight.
  var scroll = 0
  /// The window, as far as it was told.
  var size = Size(columns: 80, rows: 24)
  /// The latest local moment that was told.
  var now: Int64 = 0
  /// Whether the page after the end has been read.
  var hasSeenEnd = false

  /// The screen of somebody who is about to come in.
  package init(model: ParticipantModel, style: ScreenStyle) {
    var style = style
    style.phrases.namesKeys = true
    self.model = model
    self.style = style
    writer = ParticipantLines(
      style: LineStyle(isStill: style.look.isStill, phrases: style.phrases))
  }

  /// What the person has before them.
  package var scene: ParticipantScene { ParticipantScene(model) }

  /// A connection is open.
  package mutating func connected() -> ScreenOutput<ParticipantEvent> {
    let reaction = model.connected()
    return follow(reaction)
  }

  /// The connection is gone; what was typed and answered is kept.
  package mutating func disconnected() {
    model.disconnected()
    // That one was connected again is over.
    notices.end([.room])
  }

  /// Takes a message of the server.
  package mutating func receive(
    _ message: ServerMessage, at local: Int64, token: AnswerToken
  ) -> ScreenOutput<ParticipantEvent> {
    now = max(now, local)
    let wasWriting = isWriting
    let reaction = model.receive(
      message.promising(in: style.phrases), at: local, token: token)
    defer { minds(wasWriting: wasWriting) }
    return follow(reaction)
  }

  /// Tells what the clocks have brought.
  package mutating func tick(at local: Int64) -> ScreenOutput<ParticipantEvent> {
    now = max(now, local)
    let wasWriting = isWriting
    let reaction = model.tick(at: local)
    defer { minds(wasWriting: wasWriting) }
    return follow(reaction)
  }

  /// Whether the session is over for this person and they have read the page that says so.
  ///
  /// From `model.standing == .over` on nothing needs the connection any more.
  package var isOver: Bool { model.standing == .over && hasSeenEnd }

  /// The half-given answer for which the keys are now.
  var entry: AnswerEntry? { EntryPlace(model).flatMap { entries[$0] } }

  /// Whether letters are text now.
  var isTyping: Bool { entry?.takesLetters == true && !isAtKeys }
}
