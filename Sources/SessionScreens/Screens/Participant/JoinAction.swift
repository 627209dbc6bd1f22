import Phrasebook
import TerminalKit

/// What a key does on a participant's screen.
enum JoinAction: Hashable, Sendable, CaseIterable {
  case pass, takeBack, keep
  case done, takeTurn, propose, change, withdraw, withNames, keepTime, plan
  case reply, strike
  case help, note, stepOut, slower, moreTime, resources
  case solo, rejoin, avoid, together
  case letters, earlier, command, blank, leave, keys
}

extension JoinAction {
  /// The keys that mean it, where letters are keys.
  var letterKeys: [Key] {
    switch self {
    case .pass: [.character("p")]
    case .takeBack: [.character("u")]
    case .keep: [.character("k"), Key(.function(3))]
    case .done: [.character("d")]
    case .takeTurn: [.character("t")]
    case .propose: [.character("n")]
    case .change: [.character("c")]
    case .withdraw, .withNames: [.character("w")]
    case .keepTime: [.character("i")]
    case .plan, .reply: [.character("a")]
    case .strike, .solo, .rejoin: [.character("o")]
    case .help: [.character("h")]
    case .note: [.character("m")]
    case .stepOut: [.character("s")]
    case .slower: [.character("-")]
    case .moreTime: [.character("+")]
    case .resources: [.character("r")]
    case .avoid: [.character("v")]
    case .together: [.character("g")]
    case .letters: [.character("l")]
    case .earlier: [.character("e")]
    case .command: [.character("/"), .character(":")]
    case .blank: [.character("x"), Key(.function(9)), .control("b")]
    case .leave: [.character("q")]
    case .keys: [.character("?"), Key(.function(1))]
    }
  }
}

extension JoinAction {
  /// The word in the row of keys.
  var label: JoinKeyPhrase { words.label }

  /// What it does, for the sheet of keys.
  func meaning(_ phrases: Phrasebook) -> String { phrases(words.meaning) }

  private var words: (label: JoinKeyPhrase, meaning: any PhraseKey) {
    switch self {
    case .pass: (.pass, JoinHelpPhrase.pass)
    case .takeBack: (.takeBack, JoinHelpPhrase.takeBack)
    case .keep: (.keep, JoinHelpPhrase.keep)
    case .done: (.done, JoinTogetherPhrase.done)
    case .takeTurn: (.takeTurn, JoinTogetherPhrase.takeTurn)
    case .propose: (.propose, JoinTogetherPhrase.propose)
    case .change: (.change, JoinTogetherPhrase.change)
    case .withdraw: (.withdraw, JoinTogetherPhrase.withdraw)
    case .withNames: (.withNames, JoinTogetherPhrase.withNames)
    case .keepTime: (.keepTime, JoinTogetherPhrase.keepTime)
    case .plan: (.plan, JoinTogetherPhrase.plan)
    case .reply: (.reply, JoinTogetherPhrase.reply)
    case .strike: (.strike, JoinTogetherPhrase.strike)
    case .help: (.help, JoinHelpPhrase.help)
    case .note: (.note, JoinHelpPhrase.note)
    case .stepOut: (.stepOut, JoinHelpPhrase.stepOut)
    case .slower: (.slower, JoinHelpPhrase.slower)
    case .moreTime: (.moreTime, JoinHelpPhrase.moreTime)
    case .resources: (.resources, JoinHelpPhrase.resources)
    case .solo: (.solo, JoinHelpPhrase.solo)
    case .rejoin: (.rejoin, JoinHelpPhrase.rejoin)
    case .avoid: (.avoid, JoinHelpPhrase.avoid)
    case .together: (.together, JoinHelpPhrase.together)
    case .letters: (.letters, JoinHelpPhrase.letters)
    case .earlier: (.earlier, JoinHelpPhrase.earlier)
    case .command: (.command, JoinHelpPhrase.command)
    case .blank: (.blank, JoinHelpPhrase.blank)
    case .leave: (.leave, JoinHelpPhrase.leave)
    case .keys: (.keys, JoinHelpPhrase.keys)
    }
  }
}
