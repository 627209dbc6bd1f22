import Phrasebook
import WorkshopProtocol

/// What came of an order for a session.
package enum SessionOpening: Sendable {
  case opened(LiveSession)
  case refused(SessionOpeningError)
}

/// A facilitator's workshop, session and console.
extension FrontDesk {
  /// Takes one part of a workshop file.
  func upload(_ peer: Peer, part: Int, of: Int, text: String) {
    let isTaken = peer.withState { state in
      (try? state.upload.add(part: part, of: of, text: text)) != nil
    }
    guard isTaken else {
      return peer.send(
        .error(
          code: .badWorkshop, hint: Phrasebook()(ServerOpeningPhrase.badUpload), sequence: nil))
    }
    peer.send(.uploaded(part: part))
  }

  /// Orders a session; the workshop is read elsewhere, so that the event loop serves others meanwhile.
  func create(_ peer: Peer, _ request: ClientMessage.SessionRequest) {
    let (owner, source, isOrdered) = peer.withState { state in
      defer { state.isOrdering = state.facilitator != nil && state.upload.text != nil }
      return (state.facilitator, state.upload.text, state.isOrdering)
    }
    guard !isOrdered else {
      return peer.send(.error(code: .tooFast, hint: ErrorCode.tooFast.hint(), sequence: nil))
    }
    guard let owner, let source else {
      return peer.send(
        .error(code: .notAuthorized, hint: ErrorCode.notAuthorized.hint(), sequence: nil))
    }
    let order = SessionOrder(
      workshopSource: source, fileName: "workshop", request: request, owner: owner)
    open(order) { self.finish($0, for: peer, in: request.language) }
  }

  private func finish(_ opening: SessionOpening, for peer: Peer, in language: String) {
    peer.withState { $0.isOrdering = false }
    switch opening {
    case .opened(let session):
      list(session)
      peer.send(
        .created(
          ServerMessage.Created(
            code: session.code, stageCode: session.stageCode, helperCode: session.helperCode,
            circleCodes: session.circleCodes)))
      console(peer, of: session)
    case .refused(let error):
      peer.send(
        .error(code: error.code, hint: error.hint(in: Phrasebook(tag: language)), sequence: nil))
    }
  }

  /// Gives the console of a session to its owner.
  func attach(_ peer: Peer, code: String) {
    guard let owner = peer.withState({ $0.facilitator }),
      let session = find(code, for: peer, as: .facilitator)?.session
    else { return }
    guard session.owner == owner else {
      return peer.send(
        .error(code: .notAuthorized, hint: ErrorCode.notAuthorized.hint(), sequence: nil))
    }
    console(peer, of: session)
  }

  private func console(_ peer: Peer, of session: LiveSession) {
    enter(peer, session, as: .console, .console(peer))
    // Nothing else may wake the session: the order was read off the event loop.
    session.wake()
  }
}
