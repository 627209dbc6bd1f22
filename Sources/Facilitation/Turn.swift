import WorkshopModel

/// What one event brings about; durable effects always stand before those that leave (law 3).
struct Turn {
  let now: SessionInstant
  /// Numbers from the draw that came with the event.
  var numbers: DrawnNumbers
  private(set) var effects: [SessionEffect] = []
  private var durable = 0

  init(now: SessionInstant, draw: Draw) {
    self.now = now
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

  /// A notice.
  mutating func say(_ notice: Notice, to audience: Audience) {
    effects.append(.send(notice, to: audience))
  }

  /// Something asked of the outside once the facts are kept.
  mutating func ask(_ effect: SessionEffect) { effects.append(effect) }
}
