import Disclosure
import WorkshopModel
import WorkshopProtocol

extension ModerationDecision {
  /// The decision for a console's command; nil where it decides nothing.
  init?(_ command: ModerationCommand, draw: Draw) {
    switch command {
    case .list, .reply: return nil
    case .hold(let letters, let reason):
      self = .hold(letters: letters, HoldBackReason(rawValue: reason.rawValue) ?? .offTopic)
    case .redact(let letter, let from, let to): self = .redact(letter: letter, from: from, to: to)
    case .undo(let letter): self = .undo(letter: letter)
    case .release(let letters): self = .release(letters: letters, draw: draw)
    case .offer(let letters): self = .offer(letters: letters)
    case .finish: self = .finish
    }
  }
}

/// Moderation decisions as bytes for a spool: words with spaces between them.
enum DecisionBytes {
  static func encode(_ decision: ModerationDecision) -> [UInt8] {
    let words: [String] =
      switch decision {
      case .hold(let letters, let reason): ["hold", reason.rawValue] + letters
      case .redact(let letter, let from, let to): ["redact", letter, String(from), String(to)]
      case .undo(let letter): ["undo", letter]
      case .release(let letters, let draw):
        ["release"] + draw.words.map { String($0) } + letters
      case .offer(let letters): ["offer"] + letters
      case .strike(let letter): ["strike", letter]
      case .finish: ["finish"]
      }
    return Array(words.joined(separator: " ").utf8)
  }

  static func decode(_ bytes: [UInt8]) -> ModerationDecision? {
    let words = String(decoding: bytes, as: UTF8.self).split(separator: " ").map(String.init)
    switch words.first {
    case "hold" where words.count > 2:
      return HoldBackReason(rawValue: words[1]).map { .hold(letters: Array(words[2...]), $0) }
    case "redact" where words.count == 4:
      guard let from = Int(words[2]), let to = Int(words[3]) else { return nil }
      return .redact(letter: words[1], from: from, to: to)
    case "offer" where words.count > 1: return .offer(letters: Array(words[1...]))
    case "strike" where words.count == 2: return .strike(letter: words[1])
    case "undo" where words.count == 2: return .undo(letter: words[1])
    case "release" where words.count > 5: return release(words)
    case "finish": return .finish
    default: return nil
    }
  }

  private static func release(_ words: [String]) -> ModerationDecision? {
    let bits = words[1...4].compactMap { UInt64($0) }
    guard bits.count == 4 else { return nil }
    return .release(
      letters: Array(words[5...]), draw: Draw(bits[0], bits[1], bits[2], bits[3]))
  }
}
