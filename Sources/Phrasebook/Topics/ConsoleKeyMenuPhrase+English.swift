extension ConsoleKeyMenuPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .pulse: "pulse: how is the pace?"
    case .breathe: "breathing"
    case .pause: "break"
    case .talk: "talk, with words of yours"
    case .consent: "consent to the transcript"
    case .late: "start late"
    case .autoClose: "close by itself"
    case .noAutoClose: "close by hand only"
    case .lock: "lock the door"
    case .unlock: "unlock the door"
    case .admit: "admit somebody who waits"
    case .closeDoor: "close the door for good"
    case .sendOut: "send somebody out"
    case .seat: "seat somebody in a circle"
    case .nextTurn: "next turn"
    case .turnOf: "turn of somebody"
    case .callBack: "call the pairs back"
    case .test: "consent test of a line"
    case .withdraw: "take out a line"
    case .drop: "drop a step"
    case .order: "another order of steps"
    case .listening: "order for listening"
    case .closedOn: "closed questions only"
    case .closedOff: "free text again"
    case .aside: "word to a colleague"
    case .handOver: "hand over"
    case .takeOver: "take over"
    case .endSteps: "end the steps"
    case .endNow: "close the room now"
    }
  }
}
