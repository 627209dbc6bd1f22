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
    case .termsAccepted: return .termsAccepted(try seat())
    case .doorLocked: return .doorLocked(try flag())
    case .doorClosed: return .doorClosed
    case .ended: return .ended
    default: return nil
    }
  }

  /// Reads a fact about the plan and its steps.
  mutating func factAboutSteps(_ tag: FactCodec.Tag) throws(StoreError) -> Fact {
    switch tag {
    case .inserted: return .inserted(try step(), try insertion())
    case .followed: return .followed(order: try text())
    case .dropped: return .dropped(try step())
    case .skipped: return .skipped(try step())
    case .closed: return .closed(try step())
    case .revealed: return .revealed(try step())
    case .spoolDestroyed: return .spoolDestroyed(try step())
    case .opened: return .opened(try step(), try terms(), participants: try seats())
    case .viewed: return .viewed(try step(), try reading())
    case .linesReleased: return .linesReleased(try step(), payload: try content())
    default: throw .corrupt("a fact is not readable")
    }
  }

  private mutating func insertion() throws(StoreError) -> Insertion {
    switch try byte() {
    case 1: return .pulse
    case 2: return .breathe(minutes: try number())
    case 3: return .pause(minutes: try number())
    case 4: return .talk(try text(), minutes: try number())
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

  private mutating func reading() throws(StoreError) -> Reading {
    Reading(
      room: try optionalContent(), facilitator: try optionalContent(),
      linesWaiting: try number(), stopsSession: try flag())
  }
}
