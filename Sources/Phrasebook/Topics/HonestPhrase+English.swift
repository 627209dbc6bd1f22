extension HonestPhrase {
  package var english: String {
    switch self {
    case .host:
      "The computer that hosts this session handles your answer and keeps no record of who sent "
        + "it. Whoever controls that computer could change it to."
    case .hostOwned:
      "The computer that hosts this session belongs to {owner}. It handles your answer and keeps "
        + "no record of who sent it. Whoever controls that computer could change it to."
    case .pass:
      "A pass looks like an answer on every screen and is not attributed to anyone. Totals can "
        + "still tell somebody that nobody else passed."
    case .bareTerminal:
      "If you joined with a bare terminal, the host's computer reads what you type as you type "
        + "it, and what stands on your screen cannot be hidden."
    case .rehearsal: "This is a rehearsal: people in it may be simulated, some or all of them."
    case .notShown: "Not shown. That is normal; talk about it if you like."
    }
  }
}
