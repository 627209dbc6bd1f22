import Disclosure
import Facilitation
import SessionStore
import WorkshopModel

/// What a session's task is given: who it is, and the store that keeps it.
struct SessionParts {
  let live: LiveSession
  let header: SessionHeader
  let workshop: Workshop
  /// The tag that the session's texts and the program's own sentences follow; may be empty.
  let language: String
  let setup: SessionSetup
  let journal: any FactJournal
  let spools: any SpoolKeeper
  let delivery: any PeerDelivery
  let clock: SessionClock
  let limits: ServerLimits
  /// Whether terminals that speak no protocol may come in.
  let allowsBareTerminals: Bool
}

/// What a peer is to its session.
enum Place: Hashable, Sendable {
  case seat(SeatID)
  case stage
  case console
  case helper
}
