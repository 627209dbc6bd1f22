import WorkshopModel

/// What one event brings about; durable effects always stand before those that leave (law 3).
struct Turn {
  let now: SessionInstant
  /// Numbers from the draw that came with the event.
  var numbers: DrawnNumbers
  /// Whether nobody may be told what the others are not.
  let isMemberLed: Bool
  private(set) var effects: [SessionEffect] = []
  private var durable = 0

  init(now: SessionInstant, draw: Draw, isMemberLed: Bool) {
    self.now = now
    self.isMemberLed = isMemberLed
    numbers = DrawnNumbers(draw)
  }

  /// A fact or a spool record, after those before it and ahead of everything sent.
  mutating func keep(_ effect: SessionEffect) {
    if durable == effects.count {
      effects.append(effect)
    } else {
      effects.insert(effect, at: durable)
    }
    durable += 1
  }

  /// A notice; where a member leads, one for consoles alone is for everyone or for nobody.
  mutating func say(_ notice: Notice, to audience: Audience) {
    guard isMemberLed, audience.isConsole else { return show(notice, to: audience) }
    if notice.servesEveryone { show(notice, to: .everyone) }
  }

  /// A notice that tells a console no more than a stage.
  mutating func show(_ notice: Notice, to audience: Audience) {
    effects.append(.send(notice, to: audience))
  }

  /// Something asked of the outside once the facts are kept.
  mutating func ask(_ effect: SessionEffect) { effects.append(effect) }
}

extension Audience {
  fileprivate var isConsole: Bool {
    switch self {
    case .facilitator, .helpers, .consoles: true
    default: false
    }
  }
}

extension Notice {
  /// Whether everybody is told it where there is no facilitator.
  fileprivate var servesEveryone: Bool {
    switch self {
    case .plan, .signals, .timeIsUp, .closingSoon: true
    default: false
    }
  }
}
