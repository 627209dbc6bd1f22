import Anonymity
import Disclosure
import Facilitation
import Phrasebook
import SessionStore
import SessionWire
import WorkshopModel
import WorkshopProtocol

/// Builds a session's task again from what the store kept.
struct SessionRestoration {
  let parts: SessionParts
  private let facts: [Fact]

  /// Reads the session's facts.
  init(parts: SessionParts) throws(SessionOpeningError) {
    self.parts = parts
    do throws(StoreError) {
      facts = try parts.journal.facts(of: parts.live.id)
    } catch {
      throw .store(error.sentence)
    }
  }

  /// The runner, with spools reopened and waiting lines read again.
  func runner() throws(SessionOpeningError) -> SessionRunner {
    // A first look, without the open step's answers, for the steps that were put in.
    let outline = try restored([])
    let spools = try openSpools(of: outline)
    let session = try restored(try currentRecords(spools))
    let runner = SessionRunner(parts: parts, restored: session)
    runner.spools = spools
    for step in spools.keys {
      runner.envelopeBytes[step] = session.step(step).map { SizeClass.fitting($0).bytes }
    }
    runner.adopt(facts)
    for step in course.unfinished where course.viewed.contains(step) {
      if spools[step] == nil {
        runner.lostLines.append(step)
      } else {
        try reopenLines(of: step, runner)
      }
    }
    return runner
  }

  /// A spool that did not outlive the computer's restart begins anew; clients send their answers again.
  private func openSpool(
    of step: StepID, in outline: Session
  ) throws(StoreError) -> (any AnswerSpool)? {
    do throws(StoreError) {
      return try parts.spools.open(session: parts.live.id, step: step)
    } catch .spoolGone {
      guard let item = outline.step(step), !course.viewed.contains(step) else { return nil }
      return try parts.spools.create(
        session: parts.live.id, step: step, sizeClass: SizeClass.fitting(item).bytes)
    }
  }

  private func currentRecords(
    _ spools: [StepID: any AnswerSpool]
  ) throws(SessionOpeningError) -> [StepRecord] {
    guard let step = Session.spoolStep(in: facts), let spool = spools[step] else { return [] }
    return try records(in: spool)
  }

  /// The steps whose spools are not destroyed, and those whose view was made.
  private var course: (unfinished: [StepID], viewed: Set<StepID>, terms: [StepID: OpenTerms]) {
    var unfinished: [StepID] = []
    var viewed: Set<StepID> = []
    var terms: [StepID: OpenTerms] = [:]
    for fact in facts {
      switch fact {
      case .opened(let step, let opened, _):
        unfinished.append(step)
        terms[step] = opened
      case .viewed(let step, _): viewed.insert(step)
      case .spoolDestroyed(let step): unfinished.removeAll { $0 == step }
      default: break
      }
    }
    return (unfinished, viewed, terms)
  }

  private func openSpools(
    of outline: Session
  ) throws(SessionOpeningError) -> [StepID: any AnswerSpool] {
    var spools: [StepID: any AnswerSpool] = [:]
    for step in course.unfinished {
      do throws(StoreError) {
        spools[step] = try openSpool(of: step, in: outline)
      } catch {
        throw .store(error.sentence)
      }
    }
    return spools
  }

  private func records(
    in spool: any AnswerSpool
  ) throws(SessionOpeningError) -> [StepRecord] {
    do throws(StoreError) {
      return try spool.readAll()
    } catch {
      throw .store(error.sentence)
    }
  }

  private func restored(_ records: [StepRecord]) throws(SessionOpeningError) -> Session {
    do throws(RestoreError) {
      return try Session(
        restoring: facts, spool: records, setup: parts.setup,
        opening: SessionRunner.openingRule(parts.setup))
    } catch {
      throw .restore(error.sentence)
    }
  }

  private func reopenLines(
    of step: StepID, _ runner: SessionRunner
  ) throws(SessionOpeningError) {
    guard let spool = runner.spools[step], let terms = course.terms[step] else { return }
    let decisions = try records(in: spool).compactMap { record in
      if case .decision(let bytes) = record { ModerationDecision(encoded: bytes) } else { nil }
    }
    if !runner.reopen(step, terms, decisions: decisions) {
      throw .store(Phrasebook()(ServerOpeningPhrase.answersGone))
    }
  }
}

extension SessionRunner {
  /// Takes up what the facts say of seats and views.
  func adopt(_ facts: [Fact]) {
    for fact in facts {
      switch fact {
      case .seated(let seat, _, let hash), .resumeRotated(let seat, let hash):
        tokens.follow(hash, of: seat)
      case .unseated(let seat): tokens.forget(seat)
      case .viewed(let step, let reading):
        releasedBatches[step] = []
        roomViews[step] = reading.room.flatMap { try? ViewCodec.decode($0) }
        groupViews[step] = reading.groups.map { $0.flatMap { try? ViewCodec.decode($0) } }
        if reading.linesWaiting > 0 { post.hasLostAuthors = true }
      case .proposed(let step, _, _): post.lostDrafts.insert(step)
      case .closed(let step): post.lostDrafts.remove(step)
      case .linesReleased(let step, let payload):
        releasedBatches[step, default: []].append(payload)
      case .linesReplaced(let step, let batch, let payload):
        if releasedBatches[step]?.indices.contains(batch) == true {
          releasedBatches[step]?[batch] = payload
        }
      case .ended: hasEnded = true
      default: break
      }
    }
  }

  /// Lines whose release was decided but did not reach the journal are shown now, those that were
  /// struck are taken out; finished steps end.
  private func settleLines(of step: StepID) {
    guard let moderation = moderations[step] else { return }
    let shown = releasedBatches[step] ?? []
    for (batch, view) in moderation.released.enumerated() {
      let payload = ViewCodec.encode(.lines(view))
      if batch >= shown.count {
        apply(.linesReleased(step, payload: payload))
      } else if shown[batch] != payload {
        apply(.linesStruck(step, batch: batch, payload: payload))
      }
    }
    if moderation.isFinished { apply(.moderationFinished(step)) }
  }

  /// Does what a restored session asks for first: unread batches, spent keys, pairs.
  func settle() {
    for effect in session.afterRestore(at: parts.clock.now, draw: draws.next()) { keep(effect) }
    readClosed()
    for step in lostLines { apply(.moderationFinished(step)) }
    for step in moderations.keys.sorted() { settleLines(of: step) }
    flush()
  }
}
