extension RoomPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .held: "We are taking a moment. Nothing is wrong; the room is quiet."
    case .resumed: "The room goes on."
    case .broadcast: "The facilitator says:"
    case .nobodyFinished: "Nobody has finished yet. There is no hurry."
    case .someFinished: "Some have finished. There is no hurry."
    case .mostFinished: "Most have finished. There is no hurry."
    case .allFinished: "Everybody has finished."
    case .closingSoon: "This step closes in {count} {count:second|seconds}."
    case .passingIsFine: "Passing is fine."
    case .extended: "There is a little more time."
    case .extendedBy: "There is a little more time: {time} from now."
    case .timeIsUp: "The planned time of this step is over. There is no hurry."
    case .stepClosed: "This step is closed. Thank you."
    case .withoutFacilitator:
      "The facilitator is not connected just now and will be back. Clocks stand still, and "
        + "nothing is asked of you meanwhile."
    case .answeredWithoutFacilitator:
      "The facilitator is not connected just now and will be back. Clocks stand still, your "
        + "answer is safe, and nothing is asked of you meanwhile."
    case .withoutKeeper:
      "Whoever keeps the time is not connected just now. Clocks stand still."
    case .answeredWithoutKeeper:
      "Whoever keeps the time is not connected just now. Clocks stand still, and your answer "
        + "is safe."
    case .attended: "Somebody holds the room again."
    }
  }
}
