import Anonymity
import Facilitation
import SessionStore
import WorkshopModel
import WorkshopProtocol

extension SessionRunner {
  /// Takes an effect into the batch.
  func keep(_ effect: SessionEffect) {
    switch effect {
    case .record(let fact):
      if case .opened = fact { personalLines.forget() }
      if case .closed(let step) = fact { post.lostDrafts.remove(step) }
      pendingFacts.append(fact)
    case .beginSpool(let step): beginSpool(step)
    case .spool(let step, let record): pendingRecords[step, default: []].append(record)
    case .read(let step, let terms): closedSteps.append((step, terms))
    case .destroySpool(let step): pendingDestructions.append(step)
    case .send(let notice, let audience):
      outgoing.append(.notice(notice, audience))
      if case .view(let step, _, false) = notice { showPersonal(step, to: audience) }
    case .dismiss(let seat, let reason): outgoing.append(.dismiss(seat, reason))
    case .promoteHelper: promoteHelper()
    case .swapConsoles: swapConsoles()
    case .end: hasEnded = true
    }
  }

  /// Opens the batches of steps that were closed just now.
  func readClosed() {
    let steps = closedSteps
    closedSteps.removeAll()
    for (step, terms) in steps { read(step, terms) }
  }

  /// Writes the batch, then lets its messages leave.
  func flush() {
    // A batch that could not be read at closing, or a spool that could not be made, has failed as well.
    guard !hasFailed, commit() else { return fail() }
    for step in pendingDestructions { destroySpool(step) }
    pendingDestructions.removeAll(keepingCapacity: true)
    send()
    if hasEnded {
      parts.spools.destroyAll(of: parts.live.id)
      closeEverything(.sessionEnded)
    }
  }

  /// Makes the batch durable; false when the store said no.
  func commit() -> Bool {
    do throws(StoreError) {
      for (step, records) in pendingRecords {
        guard let spool = spools[step] else { throw StoreError.spoolGone }
        try spool.append(records)
      }
      pendingRecords.removeAll(keepingCapacity: true)
      if !pendingFacts.isEmpty { try parts.journal.append(pendingFacts, to: parts.live.id) }
      pendingFacts.removeAll(keepingCapacity: true)
      return true
    } catch {
      failure = error
      return false
    }
  }

  /// The store failed: nothing of this batch leaves, people are told, and the task ends.
  func fail() {
    hasFailed = true
    outgoing.removeAll()
    for peer in attached.values.map(\.peer) {
      peer.send(
        .error(code: .storeFailed, hint: ErrorCode.storeFailed.hint(in: phrases), sequence: nil))
    }
    closeEverything(.serverFault)
  }

  /// Tells everybody why, and closes.
  func closeEverything(_ reason: CloseReason) {
    for entry in attached.values { entry.peer.close(reason) }
    attached.removeAll()
    peerOfSeat.removeAll()
    consolePeers.removeAll()
    helperPeers.removeAll()
    stagePeers.removeAll()
  }

  private func beginSpool(_ step: StepID) {
    guard let item = session.step(step) else { return }
    do throws(StoreError) {
      let bytes = SizeClass.fitting(item).bytes
      envelopeBytes[step] = bytes
      spools[step] = try parts.spools.create(
        session: parts.live.id, step: step, sizeClass: bytes)
    } catch {
      (hasFailed, failure) = (true, error)
    }
  }

  private func destroySpool(_ step: StepID) {
    spools.removeValue(forKey: step)?.destroy()
    envelopeBytes[step] = nil
  }
}
