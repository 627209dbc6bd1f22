import Phrasebook
import TerminalKit

/// What a key does on a participant's screen.
enum JoinAction: Hashable, Sendable, CaseIterable {
  case send, pass, takeBack, keep
  case done, takeTurn, propose, change, withdraw, withNames, keepTime, plan
  case reply, strike, sign
  case yes, no
  case help, note, stepOut, slower, moreTime, resources
  case solo, avoid, together
  case letters, earlier, command, blank, leave, keys
  case toKeys, toText, close, scrollUp, scrollDown, detach, suspend
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
    case .strike, .solo: [.character("o")]
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
    case .send, .sign, .yes, .no, .toKeys, .toText, .close, .scrollUp, .scrollDown, .detach,
      .suspend:
      []
    }
  }

  /// The word in the row of keys; nil keeps it out of there.
  var label: JoinKeyPhrase? {
    switch self {
    case .send: .send
    case .pass: .pass
    case .takeBack: .takeBack
    case .keep: .keep
    case .done: .done
    case .takeTurn: .takeTurn
    case .propose: .propose
    case .change: .change
    case .withdraw: .withdraw
    case .withNames: .withNames
    case .keepTime: .keepTime
    case .plan: .plan
    case .reply: .reply
    case .strike: .strike
    case .sign: .sign
    case .help: .help
    case .note: .note
    case .stepOut: .stepOut
    case .slower: .slower
    case .moreTime: .moreTime
    case .resources: .resources
    case .solo: .solo
    case .avoid: .avoid
    case .together: .together
    case .letters: .letters
    case .earlier: .earlier
    case .command: .command
    case .blank: .blank
    case .leave: .leave
    case .keys: .keys
    case .yes, .no, .toKeys, .toText, .close, .scrollUp, .scrollDown, .detach, .suspend: nil
    }
  }
}

extension JoinAction {
  /// What it does, for the sheet of keys.
  func meaning(_ phrases: Phrasebook) -> String {
    if let phrase = ownMeaning { return phrases(phrase) }
    return sharedMeaning.map { phrases($0) } ?? ""
  }

  private var ownMeaning: JoinHelpPhrase? {
    switch self {
    case .pass: .pass
    case .takeBack: .takeBack
    case .keep: .keep
    case .help: .help
    case .note: .note
    case .stepOut: .stepOut
    case .slower: .slower
    case .moreTime: .moreTime
    case .resources: .resources
    case .solo: .solo
    case .avoid: .avoid
    case .together: .together
    case .letters: .letters
    case .earlier: .earlier
    case .command: .command
    case .blank: .blank
    case .leave: .leave
    case .keys: .keys
    default: nil
    }
  }

  private var sharedMeaning: JoinTogetherPhrase? {
    switch self {
    case .done: .done
    case .takeTurn: .takeTurn
    case .propose: .propose
    case .change: .change
    case .withdraw: .withdraw
    case .withNames: .withNames
    case .keepTime: .keepTime
    case .plan: .plan
    case .reply: .reply
    case .strike: .strike
    default: nil
    }
  }
}
