internal import Facilitation
internal import WorkshopModel

extension ByteReader {
  /// Reads a fact about seats and the door; nil when it is about something else.
  mutating func factAboutSeats(_ tag: FactCodec.Tag) throws(StoreError) -> Fact? {
    switch tag {
    case .seated:
      let seat = try seat()
      let name = try optionalContent().map { String(decoding: $0, as: UTF8.self) }
      return .seated(seat, name: name, resumeHash: try content())
    case .resumeRotated: return .resumeRotated(try seat(), resumeHash: try content())
    case .unseated: return .unseated(try seat())
    case .seatPlaced: return .seatPlaced(try seat(), try circle())
    case .termsAccepted: return .termsAccepted(try seat())
    case .doorLocked: return .doorLocked(try flag())
    case .doorClosed: return .doorClosed
    case .afterBegun: return .afterBegun
    case .ended: return .ended
    default: return nil
    }
  }

  /// Reads a fact about what people agree on; nil when it is about something else.
  mutating func factAboutAgreements(_ tag: FactCodec.Tag) throws(StoreError) -> Fact? {
    switch tag {
    case .proposed: return .proposed(try step(), line: try number(), text: try text())
    case .lineWithdrawn: return .lineWithdrawn(try step(), line: try number())
    case .adopted: return .adopted(try step(), line: try number())
    case .exportAgreed: return .exportAgreed
    case .closedQuestions: return .closedQuestions(try flag())
    default: return nil
    }
  }

  /// Reads a fact about the plan and its steps.
  mutating func factAboutSteps(
    _ tag: FactCodec.Tag, _ version: UInt8
  ) throws(StoreError) -> Fact {
    switch tag {
    case .inserted: return .inserted(try step(), try insertion())
    case .followed: return .followed(order: try text())
    case .dropped: return .dropped(try step())
    case .skipped: return .skipped(try step())
    case .closed: return .closed(try step())
    case .revealed: return .revealed(try step())
    case .spoolDestroyed: return .spoolDestroyed(try step())
    case .opened: return .opened(try step(), try terms(), participants: try seats())
    case .grouped: return .grouped(try step(), try groups())
    case .viewed: return .viewed(try step(), try reading(version))
    case .linesReleased: return .linesReleased(try step(), payload: try content())
    case .linesReplaced:
      return .linesReplaced(try step(), batch: try number(), payload: try content())
    default: throw .corrupt("a fact is not readable")
    }
  }

  private mutating func insertion() throws(StoreError) -> Insertion {
    switch try byte() {
    case 1: return .pulse
    case 2: return .breathe(minutes: try number())
    case 3: return .pause(minutes: try number())
    case 4: return .talk(try text(), minutes: try number())
    case 5: return .closingConsent
    case 6: return .ballot(draft: try step(), line: try number())
    case 7: return .again(try step())
    default: throw .corrupt("a fact is not readable")
    }
  }

  private mutating func terms() throws(StoreError) -> OpenTerms {
    OpenTerms(
      reveal: try named(), k: try number(), present: try number(),
      facilitatorLooksFirst: try flag(), room: try named(), isAllClear: try flag())
  }

  private mutating func seats() throws(StoreError) -> [SeatID] {
    var seats: [SeatID] = []
    for _ in 0..<(try label()) { seats.append(try seat()) }
    return seats
  }

  private mutating func groups() throws(StoreError) -> [StepGroup] {
    var groups: [StepGroup] = []
    for _ in 0..<(try label()) {
      groups.append(StepGroup(seats: try seats(), terms: try terms()))
    }
    return groups
  }

  /// A fact of version 1 knows of no groups and no consent.
  private mutating func reading(_ version: UInt8) throws(StoreError) -> Reading {
    let (room, facilitator) = (try optionalContent(), try optionalContent())
    let (linesWaiting, stopsSession) = (try number(), try flag())
    guard version > 1 else {
      return Reading(
        room: room, facilitator: facilitator, linesWaiting: linesWaiting,
        stopsSession: stopsSession)
    }
    var groups: [[UInt8]?] = []
    for _ in 0..<(try label()) { groups.append(try optionalContent()) }
    return Reading(
      room: room, facilitator: facilitator, linesWaiting: linesWaiting,
      stopsSession: stopsSession, groups: groups, adopts: try flag(),
      agreesToExport: try flag())
  }

  private mutating func circle() throws(StoreError) -> CircleID {
    guard let circle = CircleID(number: try number()) else {
      throw .corrupt("a fact is not readable")
    }
    return circle
  }
}
