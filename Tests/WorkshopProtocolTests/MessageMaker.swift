import WorkshopModel
import WorkshopProtocol

/// Seeded messages of every kind.
struct MessageMaker {
  var numbers: JSONNumbers

  init(seed: UInt64) { numbers = JSONNumbers(seed: seed) }

  private static let pieces = [
    "a", "Zo", " ", "\"", "\\", "é", "ß", "日本", "👩‍👩‍👧", "\n", "\u{2028}", "x9", "–", "/",
  ]

  mutating func below(_ bound: Int) -> Int { numbers.below(bound) }

  mutating func flag() -> Bool { Bool.random(using: &numbers) }

  mutating func text(_ longest: Int = 12) -> String {
    (0..<below(longest + 1)).map { _ in Self.pieces[below(Self.pieces.count)] }.joined()
  }

  mutating func texts(_ most: Int = 4) -> [String] { (0..<below(most + 1)).map { _ in text() } }

  mutating func maybe<Value>(_ make: (inout MessageMaker) -> Value) -> Value? {
    flag() ? make(&self) : nil
  }

  mutating func list<Value>(_ most: Int = 4, _ make: (inout MessageMaker) -> Value) -> [Value] {
    (0..<below(most + 1)).map { _ in make(&self) }
  }

  mutating func pick<Value: CaseIterable>(_ type: Value.Type = Value.self) -> Value {
    let index = Value.allCases.index(
      Value.allCases.startIndex, offsetBy: below(Value.allCases.count))
    return Value.allCases[index]
  }

  mutating func step() -> StepID {
    let letters = Array("abcdefghijklmnopqrstuvwxyz0123456789")
    let name = String((0..<(1 + below(48))).map { _ in letters[below(letters.count)] })
    return StepID(name) ?? step()
  }

  mutating func token() -> AnswerToken {
    AnswerToken(high: numbers.next(), low: numbers.next())
  }

  mutating func instant() -> SessionInstant {
    SessionInstant(milliseconds: Int64(below(1_000_000_000)))
  }

  mutating func labels() -> [Int: String] {
    Dictionary(list { ($0.below(20) - 5, $0.text()) }) { first, _ in first }
  }

  mutating func range() -> ClosedRange<Int> {
    let from = below(20) - 10
    return from...(from + below(20))
  }

  mutating func client(_ kind: ClientMessage.Kind) -> ClientMessage {
    switch kind {
    case .hello:
      .hello(.init(versions: 1...(1 + below(5)), role: pick(), client: "attune/0.1"))
    case .join: .join(code: text(2), name: maybe { $0.text() })
    case .resume: .resume(code: text(2), token: text(2))
    case .acceptTerms: .acceptTerms
    case .answer:
      .answer(
        .init(
          step: step(), token: token(), sequence: below(1_000_000),
          envelope: Envelope(bytes: (0..<below(300)).map { _ in UInt8(below(256)) })))
    case .done: .done(step: step(), sequence: below(1_000_000))
    case .takeBack: .takeBack(step: step(), token: token(), sequence: below(1_000_000))
    case .signal: .signal(pick())
    case .note: .note(text: text(), isSigned: flag())
    case .pairLine: .pairLine(text(), pairing: maybe { $0.below(1_000_000_000) })
    case .pairHelp: .pairHelp
    case .pairSolo: .pairSolo
    case .pairRejoin: .pairRejoin
    case .pairAvoid: .pairAvoid(texts())
    case .pairTogether: .pairTogether(text())
    case .ping: .ping(below(1_000_000))
    case .pong: .pong(below(1_000_000))
    case .leave: .leave
    default: clientTogether(kind) ?? errand(kind)
    }
  }

  private mutating func errand(_ kind: ClientMessage.Kind) -> ClientMessage {
    switch kind {
    case .prove: .prove(publicKey: text(3), signature: text(3))
    case .upload: .upload(part: 1 + below(9), of: 9, text: text(60))
    case .create:
      .create(
        .init(
          room: pick(), isRehearsal: flag(), language: text(1), circles: below(100),
          resources: texts()))
    case .attach: .attach(code: text(2))
    case .verb: .verb(verb())
    case .moderate: .moderate(moderation())
    case .aside: .aside(text())
    default: .export(date: text(3))
    }
  }

  mutating func verb() -> ConsoleVerb {
    let plain: [ConsoleVerb] = [
      .open, .close, .reveal, .next, .back, .skip, .hold, .resume, .lock, .unlock, .admit,
      .closeDoor, .callBack, .end, .insertPulse, .handOver, .takeOver, .endNow, .insertConsent,
    ]
    return switch below(15 + plain.count) {
    case 0: .jump(step())
    case 1: .extend(minutes: below(100))
    case 2: .startLate(minutes: below(100))
    case 3: .autoClose(flag())
    case 4: .insertBreathe(minutes: below(100))
    case 5: .insertBreak(minutes: below(100))
    case 6: .insertTalk(text: text(), minutes: below(100))
    case 7: .sendOut(letter: text(2))
    case 8: .broadcast(text())
    case 9: .follow(order: text(2))
    case 10: .drop(step())
    case 11: .turn(letter: maybe { $0.text(2) })
    case 12: .test(line: 1 + below(1_000))
    case 13: .closedQuestions(flag())
    case 14: .seat(letter: text(2), circle: 1 + below(99))
    case let other: plain[other - 15]
    }
  }

  private mutating func moderation() -> ModerationCommand {
    switch below(8) {
    case 0: .list
    case 1: .hold(letters: texts(), reason: pick())
    case 2: .redact(letter: text(2), from: below(5), to: 5 + below(5))
    case 3: .undo(letter: text(2))
    case 4: .release(letters: texts())
    case 5: .reply(letter: text(2), text: text())
    case 6: .offer(letters: texts())
    default: .finish
    }
  }
}
