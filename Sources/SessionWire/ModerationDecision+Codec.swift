package import Disclosure
package import WorkshopModel
package import WorkshopProtocol

/// Decisions as they stand in a step's spool.
extension ModerationDecision {
  /// The decisions of a command, or nil for one that only asks for the list.
  package init?(_ command: ModerationCommand, draw: Draw) {
    switch command {
    case .list, .reply: return nil
    case .offer(let letters): self = .offer(letters: letters)
    case .hold(let letters, let reason): self = .hold(letters: letters, HoldBackReason(reason))
    case .redact(let letter, let from, let to):
      self = .redact(letter: letter, from: from, to: to)
    case .undo(let letter): self = .undo(letter: letter)
    case .release(let letters): self = .release(letters: letters, draw: draw)
    case .finish: self = .finish
    }
  }

  /// The decision as compact JSON.
  package var encoded: [UInt8] { tree.encoded() }

  private var tree: JSONValue {
    switch self {
    case .hold(let letters, let reason):
      .object([("d", .string("hold")), ("l", words(letters)), ("r", .string(reason.rawValue))])
    case .redact(let letter, let from, let to):
      .object([
        ("d", .string("redact")), ("l", words([letter])), ("f", .int(Int64(from))),
        ("t", .int(Int64(to))),
      ])
    case .undo(let letter): .object([("d", .string("undo")), ("l", words([letter]))])
    case .offer(let letters): .object([("d", .string("offer")), ("l", words(letters))])
    case .strike(let letter): .object([("d", .string("strike")), ("l", words([letter]))])
    case .release(let letters, let draw):
      .object([
        ("d", .string("release")), ("l", words(letters)),
        ("w", .array(draw.words.map { .string(String($0)) })),
      ])
    case .finish: .object([("d", .string("finish"))])
    }
  }

  private func words(_ letters: [String]) -> JSONValue { .array(letters.map { .string($0) }) }

  /// Reads what `encoded` wrote.
  package init?(encoded bytes: [UInt8]) {
    guard let value = try? JSONReader.parse(bytes, limits: .trusted) else { return nil }
    let letters = value["l"]?.array?.compactMap(\.string) ?? []
    switch value["d"]?.string {
    case "hold":
      guard let reason = value["r"]?.string.flatMap(HoldBackReason.init(rawValue:)) else {
        return nil
      }
      self = .hold(letters: letters, reason)
    case "redact":
      guard let letter = letters.first, let from = value["f"]?.int, let to = value["t"]?.int
      else { return nil }
      self = .redact(letter: letter, from: Int(from), to: Int(to))
    case "undo":
      guard let letter = letters.first else { return nil }
      self = .undo(letter: letter)
    case "release":
      let drawn = value["w"]?.array?.compactMap { $0.string.flatMap(UInt64.init) } ?? []
      guard drawn.count == 4 else { return nil }
      self = .release(letters: letters, draw: Draw(drawn[0], drawn[1], drawn[2], drawn[3]))
    case "offer": self = .offer(letters: letters)
    case "strike":
      guard let letter = letters.first else { return nil }
      self = .strike(letter: letter)
    case "finish": self = .finish
    default: return nil
    }
  }
}

extension HoldBackReason {
  /// The reason of the wire.
  package init(_ reason: HoldReason) {
    self =
      switch reason {
      case .cruel: .cruel
      case .namesSomeone: .namesSomeone
      case .offTopic: .offTopic
      case .tooExposed: .tooExposed
      }
  }
}

extension ServerMessage.ModerationList.State {
  /// The wire's state of a line.
  package init(_ state: Moderation.State) {
    self =
      switch state {
      case .waiting: .waiting
      case .held: .held
      case .released: .released
      }
  }
}
