import WorkshopModel
import WorkshopProtocol

extension ParticipantModel {
  mutating func welcomed() -> ParticipantReaction {
    if let token = entrance.resumeToken {
      return ParticipantReaction(messages: [.resume(code: entrance.code, token: token)])
    }
    return ParticipantReaction(messages: [.join(code: entrance.code, name: entrance.name)])
  }

  mutating func admitted(
    _ admission: ServerMessage.Admission, at local: Int64
  ) -> ParticipantReaction {
    let isBack = self.admission != nil || entrance.resumeToken != nil
    self.admission = admission
    entrance.resumeToken = admission.resumeToken
    clockOffset = admission.time.milliseconds - local
    standing = .here
    (isHeld, isUnattended, closesAt) = (false, false, nil)
    return .show(.admitted(admission, isBack: isBack))
  }

  mutating func catchUp(_ text: String, _ gate: StepCard?) -> ParticipantReaction {
    terms = gate
    // Without terms there is nothing to agree to.
    let messages: [ClientMessage] = gate == nil ? [.acceptTerms] : []
    return ParticipantReaction(messages: messages, events: [.catchUp(text: text, gate: gate)])
  }

  mutating func refused(_ code: ErrorCode, _ hint: String, _ number: Int?) -> ParticipantReaction {
    if standing == .here {
      if code == .noPair, let number, let unsent = unsentPairLine(of: number) { return unsent }
      // No pair is left or to come, so no wish about one holds; `solo` itself tells of its wish.
      if code == .noPair, !isSolo { wantsSolo = false }
      return refusedInRoom(hint, number)
    }
    switch code {
    case .badToken:
      entrance.resumeToken = nil
      current = nil
      return ParticipantReaction(
        messages: [.join(code: entrance.code, name: entrance.name)], events: [.seatForgotten])
    case .badName:
      standing = .nameWanted
      return .show(.nameWanted(hint: entrance.name == nil ? nil : hint))
    case .tooFast: return .show(.refused(hint: hint))
    default:
      standing = .over
      return .show(.turnedAway(hint: hint))
    }
  }

  /// An answer that was not taken is nobody's answer; the person may give another.
  private mutating func refusedInRoom(_ hint: String, _ number: Int?) -> ParticipantReaction {
    guard let number, number == sequence else { return .show(.refused(hint: hint)) }
    if number == refusedSequence {
      refusedSequence = nil
      return .nothing
    }
    if let own = current?.own, !own.isAcknowledged {
      refusedSequence = number
      guard !own.isSilent else { return .nothing }
      current?.own = nil
      leavesAfter = nil
    } else if let kept = current?.takingBack, current?.own == nil {
      current?.own = kept
      current?.takingBack = nil
    }
    return .show(.refused(hint: hint))
  }
}
