import WorkshopModel

/// Who may come in, and who else is present.
package struct Door: Hashable, Sendable {
  /// Somebody outside a locked door.
  package struct Waiting: Hashable, Sendable {
    let seat: SeatID
    let name: String?
    let resumeHash: [UInt8]
    /// The circle by whose link the person came.
    var circle: CircleID?

    init(seat: SeatID, name: String?, resumeHash: [UInt8]) {
      self.seat = seat
      self.name = name
      self.resumeHash = resumeHash
    }
  }

  package var isLocked = false
  package var isClosed = false
  package var waiting: [Waiting] = []
  package var stages = 0
  package var helpers = 0
  package var isFacilitatorPresent = false
  package var startsLateMinutes = 0
}

/// Seats whose connection is gone, in the order in which they went.
package struct Departures: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    let seat: SeatID
    let since: SessionInstant
  }

  private var entries: [Entry] = []
  private var head = 0

  var first: Entry? { head < entries.count ? entries[head] : nil }
  var count: Int { entries.count - head }

  mutating func append(_ seat: SeatID, since: SessionInstant) {
    entries.append(Entry(seat: seat, since: since))
  }

  /// Takes the next entry that is at least so old.
  mutating func next(until moment: SessionInstant, age: Int64) -> Entry? {
    guard let entry = first, entry.since.advanced(milliseconds: age) <= moment else { return nil }
    head += 1
    if head > 64, head * 2 > entries.count {
      entries.removeFirst(head)
      head = 0
    }
    return entry
  }

  /// Forgets entries of seats that are back, so that a line that flaps does not fill memory.
  mutating func keep(where isCurrent: (Entry) -> Bool) {
    entries = entries[head...].filter(isCurrent)
    head = 0
  }
}
