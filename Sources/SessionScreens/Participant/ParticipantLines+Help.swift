import WorkshopModel
import WorkshopProtocol

extension ParticipantLines {
  /// Every command, for `?`.
  func help(_ model: ParticipantModel) -> [String] {
    var page = Page(columns: style.columns)
    page.say(ParticipantWords.help(HelpTopic(model)))
    return page.lines
  }

  /// With whom a match is also compared in twos.
  func comparing(with names: [String], _ model: ParticipantModel) -> [String] {
    var page = Page(columns: style.columns)
    if names.isEmpty {
      page.say("Compared with everybody together only.")
    } else {
      page.text("Also compared in twos, if they name you as well: ", Wording.list(names))
    }
    return page.lines + audience(model)
  }
}

/// What the list of commands depends on.
struct HelpTopic: Sendable {
  let inPair: Bool
  let isText: Bool
  let isMemberLed: Bool
  let keepsTime: Bool
  let hasRound: Bool
  let hasDraft: Bool

  init(_ model: ParticipantModel) {
    inPair = model.pair != nil
    isText = model.takesText
    isMemberLed = model.admission?.leadership == .member
    keepsTime = model.keeper?.isYou == true
    hasRound = model.round != nil
    hasDraft = model.draft != nil
  }
}
