import Phrasebook

extension ParticipantWords {
  /// Every command, for `?`.
  func help(_ topic: HelpTopic) -> [String] {
    var lines = topic.inPair ? [phrases(CommandHelpPhrase.inPair)] : []
    lines.append(phrases(CommandHelpPhrase.commands))
    lines += any(topic).map { "  \(topic.inPair ? "/" : "")\(phrases($0))" }
    let slash = topic.inPair || topic.isText ? "/" : ""
    lines += inStep(topic).map { "  \(slash)\(phrases($0))" }
    if topic.isMemberLed { lines += keeping(topic.keepsTime).map { "  \(slash)\(phrases($0))" } }
    let everywhere: [StepHelpPhrase] = [.solo, .others, .avoid, .together, .again]
    lines += everywhere.map { "  \(phrases($0))" }
    if topic.isText { lines.append(phrases(CommandHelpPhrase.equals)) }
    return lines
  }

  private func any(_ topic: HelpTopic) -> [CommandHelpPhrase] {
    let toFacilitator: [CommandHelpPhrase] =
      topic.isMemberLed ? [] : [.note, .signedNote, topic.inPair ? .pairHelp : .help]
    return [.pass, .takeBack, .stepOut, .slower, .moreTime] + toFacilitator
      + (topic.hasContacts ? [.resources] : []) + [.clear, .leave, .thisList]
  }

  private func inStep(_ topic: HelpTopic) -> [StepHelpPhrase] {
    (topic.hasRound ? [.done, .take] : [])
      + (topic.hasDraft ? [.propose, .change, .withdraw] : [])
      + (topic.isMemberLed ? [] : [.mail, .reply, .strike])
  }

  private func keeping(_ isYours: Bool) -> [KeeperHelpPhrase] {
    isYours
      ? [.handOn, .plan, .steps, .time, .insert, .people, .door, .order, .end] : [.take, .plan]
  }
}
