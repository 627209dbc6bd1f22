import WorkshopModel

/// What belongs to rounds, drafts, helpers and sessions that a member leads.
extension Session {
  mutating func together(_ event: SessionEvent, _ turn: inout Turn) throws(Refusal) {
    switch event {
    case .round(let seat, let message): try round(message, from: seat, &turn)
    case .draft: throw .noDraftHere
    case .helper(let verb): try help(verb, &turn)
    case .member, .keeper: throw .notTheKeeper
    default: return
    }
  }
}
