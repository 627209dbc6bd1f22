import Phrasebook
import WorkshopModel
import WorkshopProtocol

extension ParticipantLines {
  /// Every command, for `?`.
  func help(_ model: ParticipantModel) -> [String] {
    var page = Page(style: style)
    page.say(page.words.help(HelpTopic(model)))
    return page.lines
  }

  /// With whom a match is also compared in twos.
  func comparing(with names: [String], _ model: ParticipantModel) -> [String] {
    var page = Page(style: style)
    if names.isEmpty {
      page.say(ComparisonPhrase.everybody)
    } else {
      page.text(ComparisonPhrase.inTwos, ["names": .text(page.phrases.list(names))])
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
  let hasContacts: Bool

  init(_ model: ParticipantModel) {
    inPair = model.pair != nil
    isText = model.takesText
    isMemberLed = model.admission?.leadership == .member
    keepsTime = model.keeper?.isYou == true
    hasRound = model.round != nil
    hasDraft = model.draft != nil
    hasContacts = model.admission?.resources.isEmpty == false
  }
}
