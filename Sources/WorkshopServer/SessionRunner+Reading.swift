import Anonymity
import Disclosure
import Facilitation
import SessionStore
import WorkshopModel
import WorkshopProtocol

extension SessionRunner {
  /// Opens a closed step's batch, makes its views, and tells the session (architecture, "Where an answer goes").
  func read(_ step: StepID, _ terms: OpenTerms) {
    guard commit() else {
      hasFailed = true
      return
    }
    guard let result = openBatch(of: step, terms) else {
      hasFailed = true
      return
    }
    apply(.readingMade(step, publish(result, of: step)))
  }

  /// Reads a closed step's spool again after a restart, so that waiting lines can still be released.
  func reopen(_ step: StepID, _ terms: OpenTerms, decisions: [ModerationDecision]) -> Bool {
    guard let result = openBatch(of: step, terms) else { return false }
    guard !result.moderation.isEmpty else { return true }
    moderations[step] = Moderation(
      result.moderation, room: parts.setup.room, decisions: decisions)
    return true
  }

  private func openBatch(of step: StepID, _ terms: OpenTerms) -> StepReading? {
    guard let item = session.step(step) else { return nil }
    guard let spool = spools[step], let content = try? spool.readAll() else { return nil }
    let batch = AnswerBatch(records: content)
    let opened = batch.entries.map { entry in
      OpenedAnswer(answer(in: entry.envelope), signature: entry.signer.flatMap(name(of:)))
    }
    let reader = Reader(step: item, terms: terms, language: parts.header.language)
    return reader.read(opened, draw: batch.draw, earlier: earlierPicture(for: item))
  }

  private func answer(in envelope: Envelope) -> Answer {
    guard let content = try? EnvelopeCodec.open(envelope),
      let answer = try? AnswerCodec.decode(content)
    else { return .pass }
    return answer
  }

  private func name(of seat: SeatID) -> String? { session.displayName(of: seat) }

  private func earlierPicture(for item: Step) -> EarlierPicture? {
    guard let compared = item.kind.compare, let view = roomViews[compared] else { return nil }
    return EarlierPicture(
      view: view,
      sameSeats: session.participants(of: compared) == session.participants(of: item.id))
  }

  private func publish(_ result: StepReading, of step: StepID) -> Reading {
    if let view = result.roomView { roomViews[step] = view }
    if !result.moderation.isEmpty {
      moderations[step] = Moderation(result.moderation, room: parts.setup.room)
    }
    // Lines reach the room in released batches; until then there is nothing to reveal.
    let room = result.moderation.isEmpty || result.roomView != .notShown ? result.roomView : nil
    return Reading(
      room: room.map(ViewCodec.encode),
      facilitator: result.facilitatorView.map(ViewCodec.encode),
      linesWaiting: result.moderation.count,
      stopsSession: result.stopsSession)
  }
}
