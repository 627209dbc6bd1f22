import Phrasebook

extension ConsoleWords {
  /// The sentence for a line that is no command.
  func fault(_ fault: ConsoleFault) -> String {
    switch fault {
    case .unknown(nearest: nil): phrases(CommandFaultPhrase.unknown)
    case .unknown(let nearest?):
      phrases(CommandFaultPhrase.nearest, ["nearest": .text(nearest)])
    case .needs(let usage):
      phrases(CommandFaultPhrase.needs, ["usage": .text(phrases(usage))])
    case .notAStep: phrases(CommandFaultPhrase.notAStep)
    case .noNumber: phrases(CommandFaultPhrase.noNumber)
    case .notANumber: phrases(CommandFaultPhrase.notANumber)
    }
  }

  /// Every word of a facilitator's console with its meaning.
  var help: [String] {
    let steps: [CommandStepsHelpPhrase] = [
      .steps, .time, .putIn, .turns, .ballots, .closed, .consent, .late,
    ]
    let room: [CommandRoomHelpPhrase] = [.say, .door, .people, .plan, .colleagues]
    let lines: [CommandLinesHelpPhrase] = [.lines, .holdBack, .redact, .offer, .reply, .finish]
    let notes: [CommandRoomHelpPhrase] = [.notes, .looking]
    let end: [CommandLinesHelpPhrase] = [.export, .wait, .end, .quit]
    return steps.map { phrases($0) } + room.map { phrases($0) } + lines.map { phrases($0) }
      + notes.map { phrases($0) } + end.map { phrases($0) }
  }

  /// Every word of a helper's console with its meaning.
  var helperHelp: [String] {
    let words: [CommandHelperHelpPhrase] = [.hold, .admit]
    let more: [CommandHelperHelpPhrase] = [.aside, .takeOver, .looking, .quit]
    return words.map { phrases($0) } + [phrases(CommandRoomHelpPhrase.say)]
      + more.map { phrases($0) }
  }
}
