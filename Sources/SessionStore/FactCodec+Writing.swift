internal import Facilitation
internal import WorkshopModel

extension ByteWriter {
  /// Writes the values of a fact about seats and the door; false when it is about something else.
  mutating func putAboutSeats(_ fact: Fact) -> Bool {
    switch fact {
    case .seated(let seat, let name, let hash):
      put(seat)
      put(name.map { Array($0.utf8) })
      put(hash)
    case .resumeRotated(let seat, let hash):
      put(seat)
      put(hash)
    case .unseated(let seat), .termsAccepted(let seat): put(seat)
    case .seatPlaced(let seat, let circle):
      put(seat)
      put(circle.number)
    case .doorLocked(let isLocked): put(isLocked)
    case .doorClosed, .afterBegun, .ended: break
    default: return false
    }
    return true
  }

  /// Writes the values of a fact about what people agree on; false when it is about something else.
  mutating func putAboutAgreements(_ fact: Fact) -> Bool {
    switch fact {
    case .proposed(let step, let line, let text):
      put(step)
      put(line)
      put(text)
    case .lineWithdrawn(let step, let line), .adopted(let step, let line):
      put(step)
      put(line)
    case .closedQuestions(let isOn): put(isOn)
    case .exportAgreed: break
    default: return false
    }
    return true
  }

  /// Writes the values of a fact about the plan and its steps.
  mutating func putAboutSteps(_ fact: Fact) {
    switch fact {
    case .inserted(let step, let insertion):
      put(step)
      put(insertion)
    case .followed(let order): put(order)
    case .dropped(let step), .skipped(let step), .closed(let step), .revealed(let step),
      .spoolDestroyed(let step):
      put(step)
    case .opened(let step, let terms, let participants):
      put(step)
      put(terms)
      put(participants)
    case .grouped(let step, let groups):
      put(step)
      put(UInt32(groups.count))
      for group in groups {
        put(group.seats)
        put(group.terms)
      }
    case .viewed(let step, let reading):
      put(step)
      put(reading)
    case .linesReleased(let step, let payload):
      put(step)
      put(payload)
    case .linesReplaced(let step, let batch, let payload):
      put(step)
      put(batch)
      put(payload)
    default: break
    }
  }

  private mutating func put(_ insertion: Insertion) {
    switch insertion {
    case .pulse: put(UInt8(1))
    case .breathe(let minutes):
      put(UInt8(2))
      put(minutes)
    case .pause(let minutes):
      put(UInt8(3))
      put(minutes)
    case .talk(let words, let minutes):
      put(UInt8(4))
      put(words)
      put(minutes)
    case .closingConsent: put(UInt8(5))
    case .ballot(let draft, let line):
      put(UInt8(6))
      put(draft)
      put(line)
    case .again(let step):
      put(UInt8(7))
      put(step)
    }
  }

  private mutating func put(_ seats: [SeatID]) {
    put(UInt32(seats.count))
    for seat in seats { put(seat) }
  }

  private mutating func put(_ terms: OpenTerms) {
    put(terms.reveal.rawValue)
    put(terms.k)
    put(terms.present)
    put(terms.facilitatorLooksFirst)
    put(terms.room.rawValue)
    put(terms.isAllClear)
  }

  private mutating func put(_ reading: Reading) {
    put(reading.room)
    put(reading.facilitator)
    put(reading.linesWaiting)
    put(reading.stopsSession)
    put(UInt32(reading.groups.count))
    for group in reading.groups { put(group) }
    put(reading.adopts)
    put(reading.agreesToExport)
  }
}
