import WorkshopModel

/// What belongs to rounds, drafts, helpers and sessions that a member leads.
extension Session {
  mutating func together(_ event: SessionEvent, _ turn: inout Turn) throws(Refusal) {
    switch event {
    case .round(let seat, let message): try round(message, from: seat, &turn)
    case .draft(let seat, let message): try draft(message, from: seat, &turn)
    case .helper(let verb): try help(verb, &turn)
    case .member(let seat, let verb): try lead(verb, by: seat, &turn)
    case .keeper(let seat, let message): try keep(message, by: seat, &turn)
    default: return
    }
  }
}
