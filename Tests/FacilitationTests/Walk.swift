import Facilitation
import Testing
import WorkshopModel

/// A seeded walk through everything that can be said to a session, in and out of turn.
struct Walk {
  var room: Room
  var numbers: SplitMix64
  var nextLabel: UInt32 = 100
  var refusals: Set<Refusal> = []

  static let steps: [Step] = {
    let turn = PairWork.Turn(who: .both, task: LocalizedText("Talk"), seconds: 40)
    return [
      .make("gate", .gate(GateTerms(options: [LocalizedText("Yes"), LocalizedText("No")]))),
      .make("talk", .talk(Talk())),
      .choice("one"),
      Step.choice("hard", minutes: 1).with { $0.time = .hard },
      .make("round", .round(RoundWork())),
      Step.make("offers", .round(RoundWork(order: .offered, mode: .typed))).with {
        $0.time = .hard
      },
      .make("draft", .draft(DraftWork(answers: ["1", "2", "3", "4"].map { LocalizedText($0) }))),
      Step.choice("circles").with {
        $0.addressee = .circle
        $0.reveal = .mutual
      },
      Step.choice("twos").with {
        $0.addressee = .pair
        $0.reveal = .mutual
      },
      .make("match", .match(MatchQuestion(items: [LocalizedText("Tea")], answers: []))),
      .make("pairs", .pair(PairWork(rotate: 2, turns: [turn]))),
      .make("text", .text(TextQuestion())),
      Step.choice("signed").with { $0.reveal = .signed },
      Step.choice("own").with { $0.reveal = .onlySelf },
      .make("breath", .breathe(Breathing(cycles: 3))),
      .make("break", .break, minutes: 2),
      Step.choice("open").with { $0.time = .open },
      .make("end", .feedback([.text(LocalizedText("?"), TextQuestion())])),
    ]
  }()

  init(seed: UInt64) {
    numbers = SplitMix64(state: seed &* 77 &+ 5)
    let named = Bool.random(using: &numbers)
    let steps = Self.steps.shuffled(using: &numbers)
    let setup = SessionSetup.of(steps, names: named ? .chosen : NamePolicy.none) {
      $0.orders = [
        RunningOrder(name: "short", steps: [.named("gate"), .named("one"), .named("end")])
      ]
      $0.leadership = seed % 7 == 0 ? .member : .facilitator
    }
    let circles = SessionSetup(
      workshop: setup.workshop, room: seed % 3 == 0 ? .constellation : .group, circles: 3)
    room = Room(circles, seed: seed)
    begin()
  }

  /// Some people come, and mostly the session begins.
  private mutating func begin() {
    for _ in 0..<Int.random(in: 1...14, using: &numbers) {
      nextLabel += 1
      let seat = SeatID(label: nextLabel)
      _ = try? room.send(.join(seat, name: Room.name(nextLabel), resumeHash: [1]))
    }
    if chance(90) { _ = try? room.say(.open) }
  }

  mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &numbers) < percent
  }

  mutating func anySeat() -> SeatID {
    if chance(3) { return SeatID(label: 1) }
    return room.session.seats.randomElement(using: &numbers) ?? SeatID(label: 1)
  }

  mutating func anyStep() -> StepID {
    if chance(80), let current = room.session.currentStep?.id { return current }
    return Self.steps.randomElement(using: &numbers)?.id ?? .named("none")
  }

  func token(of seat: SeatID, _ version: Int) -> AnswerToken {
    AnswerToken(high: UInt64(seat.label), low: UInt64(version))
  }

  mutating func event() -> SessionEvent {
    switch Int.random(in: 0..<100, using: &numbers) {
    case 0..<40: participantEvent()
    case 40..<55: sharedEvent()
    case 55..<63: doorEvent()
    case 63..<72: readerEvent()
    case 72..<85: .clock
    default: .facilitator(verb())
    }
  }

  private mutating func participantEvent() -> SessionEvent {
    let seat = anySeat()
    let version = chance(80) ? 1 : 2
    switch Int.random(in: 0..<20, using: &numbers) {
    case 0..<7: return .submit(seat, anyStep(), token(of: seat, version), .some)
    case 7..<13: return .finish(seat, anyStep())
    case 13..<15: return .takeBack(seat, anyStep(), token(of: seat, version))
    case 15: return .signal(seat, Signal.allCases.randomElement(using: &numbers) ?? .slower)
    case 16: return .note(seat, text: "a note", isSigned: chance(50))
    case 17: return .acceptTerms(seat)
    case 18: return .pair(seat, chance(80) ? .line("a line") : .solo)
    default: return .pair(seat, chance(50) ? .callHelp : .avoid([Room.name(101)]))
    }
  }

  private mutating func sharedEvent() -> SessionEvent {
    let seat = anySeat()
    switch Int.random(in: 0..<12, using: &numbers) {
    case 0..<3: return .round(seat, chance(50) ? .done : .take)
    case 3: return .round(seat, .say("a turn"))
    case 4, 5: return .draft(seat, .propose("a line"))
    case 6: return .draft(seat, .change(line: 1, "another line"))
    case 7: return .draft(seat, .withdraw(line: chance(50) ? 1 : 2))
    case 8:
      let other = Room.name(anySeat().label)
      return .keeper(seat, chance(70) ? .take : .handOver(to: other))
    case 9: return .member(seat, verb())
    case 10: return .helper(verb())
    default:
      let number = Int.random(in: 1...4, using: &numbers)
      return CircleID(number: number).map { .place(seat, $0) } ?? .clock
    }
  }

  private mutating func doorEvent() -> SessionEvent {
    switch Int.random(in: 0..<10, using: &numbers) {
    case 0..<5:
      nextLabel += 1
      return .join(SeatID(label: nextLabel), name: Room.name(nextLabel), resumeHash: [1])
    case 5, 6: return .disconnect(anySeat())
    case 7: return .resume(anySeat(), resumeHash: [2])
    case 8: return chance(30) ? .leave(anySeat()) : .stagesPresent(Int.random(in: 0...2))
    default:
      let helpers = Int.random(in: 0...2, using: &numbers)
      return chance(30) ? .helpersPresent(helpers) : .facilitatorPresent(chance(70))
    }
  }

  private mutating func readerEvent() -> SessionEvent {
    let unread = room.session.unreadSteps.first ?? anyStep()
    switch Int.random(in: 0..<7, using: &numbers) {
    case 0..<4:
      let lines = chance(30) ? 3 : 0
      let groups = room.session.groups(of: unread).map { _ in chance(70) ? [4] : nil as [UInt8]? }
      return .readingMade(
        unread,
        Reading(
          room: [1], facilitator: [2], linesWaiting: lines, groups: groups, adopts: chance(50),
          agreesToExport: chance(50)))
    case 4: return .linesReleased(anyStep(), payload: [3])
    case 5: return .linesStruck(anyStep(), batch: 0, payload: [3])
    default: return .moderationFinished(anyStep())
    }
  }

  private mutating func verb() -> Verb {
    if chance(60) {
      let frequent: [Verb] = [.open, .close, .reveal, .next, .next, .resume, .resume, .unlock]
      return frequent.randomElement(using: &numbers) ?? .open
    }
    if chance(1) { return [.closeDoor, .end, .endNow].randomElement(using: &numbers) ?? .end }
    let verbs: [Verb] = [
      .back, .skip, .jump(anyStep()), .extend(minutes: 1), .hold, .insert(.pulse),
      .insert(.pause(minutes: 1)), .insert(.breathe(minutes: 1)),
      .insert(.talk("A word", minutes: 1)), .startLate(minutes: 3), .autoClose(chance(50)), .lock,
      .admit, .sendOut(letter: "C"), .callBack, .broadcast("Hello"),
      .follow(order: chance(20) ? "short" : "none"), .drop(anyStep()), .turn(letter: nil),
      .turn(letter: "C"), .test(line: 1), .test(line: 2), .withdraw(line: 1),
      .closedQuestions(chance(30)), .seat(letter: "D", circle: 2), .handOver, .takeOver,
      .insert(.closingConsent),
    ]
    return verbs.randomElement(using: &numbers) ?? .open
  }

  /// One event; gives what it brought, or nil when it was refused.
  mutating func step() -> [SessionEffect]? {
    room.milliseconds += Int64.random(in: 0...4000, using: &numbers)
    let event = event()
    if event == .clock, let next = room.session.nextDeadline {
      room.milliseconds = max(room.milliseconds, next.milliseconds)
    }
    let before = room.session.state
    do throws(Refusal) {
      return try room.send(event)
    } catch {
      refusals.insert(error)
      if room.session.state != before { Issue.record("law 2 broken by \(event)") }
      return nil
    }
  }
}
