import Anonymity
import Disclosure
import Facilitation
import SessionStore
import WorkshopModel
import WorkshopProtocol

extension SessionRunner {
  /// Opens a closed step's batch, makes its views, and tells the session (architecture, "Where an answer goes").
  func read(_ step: StepID, _ terms: OpenTerms) {
    guard commit(), let closed = closedBatch(of: step) else {
      (hasFailed, failure) = (true, failure ?? .spoolGone)
      return
    }
    let groups = session.groups(of: step)
    guard groups.isEmpty else { return publish(grouped(closed, groups), of: closed.step) }
    let people = session.participants(of: step)
    let result = closed.read(
      closed.batch.entries,
      ClosedBatch.Among(
        terms: terms, participants: people.count, earlier: earlierPicture(for: closed.step)))
    keepPersonal(result, of: closed.step, for: people)
    apply(.readingMade(step, publish(result, of: step)))
  }

  /// Reads a closed step's spool again after a restart, so that waiting lines can still be released.
  ///
  /// Their authors are not known any more (rules D5).
  func reopen(_ step: StepID, _ terms: OpenTerms, decisions: [ModerationDecision]) -> Bool {
    guard let closed = closedBatch(of: step) else { return false }
    let among = ClosedBatch.Among(
      terms: terms, participants: session.participants(of: step).count,
      earlier: earlierPicture(for: closed.step))
    let result = closed.read(closed.batch.entries, among)
    guard hasReader, !result.moderation.isEmpty else { return true }
    moderations[step] = Moderation(
      result.moderation, room: parts.setup.room, decisions: decisions,
      language: parts.language)
    return true
  }

  /// Whether somebody may read lines before the room does.
  private var hasReader: Bool { parts.workshop.leadership == .facilitator }

  private func closedBatch(of step: StepID) -> ClosedBatch? {
    guard let item = session.step(step) else { return nil }
    guard let spool = spools[step], let content = try? spool.readAll() else { return nil }
    let names = Dictionary(
      uniqueKeysWithValues: session.seats.compactMap { seat in
        session.displayName(of: seat).map { (seat, $0) }
      })
    return ClosedBatch(
      step: item, batch: AnswerBatch(records: content), names: names,
      language: parts.language)
  }

  private func earlierPicture(for item: Step) -> EarlierPicture? {
    guard let compared = item.kind.compare, let view = roomViews[compared] else { return nil }
    return EarlierPicture(
      view: view,
      sameSeats: session.participants(of: compared) == session.participants(of: item.id))
  }

  private func publish(_ result: StepReading, of step: StepID) -> Reading {
    if let view = result.roomView { roomViews[step] = view }
    let lines = hasReader ? result.moderation : []
    if !lines.isEmpty {
      moderations[step] = Moderation(lines, room: parts.setup.room, language: parts.language)
      post.desk.register(result.authors, of: step)
    }
    // Lines reach the room in released batches; until then there is nothing to reveal.
    let room = lines.isEmpty || result.roomView != .notShown ? result.roomView : nil
    return Reading(
      room: room.map(ViewCodec.encode),
      facilitator: hasReader ? result.facilitatorView.map(ViewCodec.encode) : nil,
      linesWaiting: lines.count, stopsSession: result.stopsSession, adopts: result.adopts,
      agreesToExport: result.agreesToExport)
  }
}

/// Steps that circles or pairs answer each for themselves.
extension SessionRunner {
  /// One reading a group; the room, the facilitator and the other groups are shown nothing of it.
  private func grouped(_ closed: ClosedBatch, _ groups: [StepGroup]) -> [View?] {
    groups.indices.map { index in
      let group = groups[index]
      let result = closed.read(
        closed.batch.entries.filter { $0.group == index },
        ClosedBatch.Among(
          terms: group.terms, participants: group.seats.count,
          earlier: earlierPicture(for: closed.step, of: group)))
      keepPersonal(result, of: closed.step, for: group.seats)
      return result.roomView
    }
  }

  private func publish(_ views: [View?], of step: Step) {
    groupViews[step.id] = views
    apply(
      .readingMade(
        step.id,
        Reading(room: nil, facilitator: nil, groups: views.map { $0.map(ViewCodec.encode) })))
  }

  /// What the same people saw before, if they were a group then as well.
  private func earlierPicture(for item: Step, of group: StepGroup) -> EarlierPicture? {
    guard let compared = item.kind.compare else { return nil }
    let groups = session.groups(of: compared)
    guard let index = groups.firstIndex(where: { $0.seats == group.seats }),
      let views = groupViews[compared], views.indices.contains(index), let view = views[index]
    else { return nil }
    return EarlierPicture(view: view, sameSeats: true)
  }

  /// Keeps what single people share until it is shown with the step's view.
  private func keepPersonal(_ result: StepReading, of step: Step, for seats: [SeatID]) {
    guard case .match(let question) = step.kind, question.scope == .dyads else { return }
    let people = seats.compactMap { seat in
      session.displayName(of: seat).map { (seat: seat, name: $0) }
    }
    personalLines.keep(
      result.personal, of: step.id, for: people,
      items: question.items.map { $0.text(in: parts.language) })
  }

  /// Shows people what they share with single others, right after what everybody shares.
  func showPersonal(_ step: StepID, to audience: Audience) {
    let seats: [SeatID]? =
      switch audience {
      case .seat(let seat): [seat]
      case .seats(let seats): seats
      case .participants, .everyone: personalLines.seats(of: step)
      default: nil
      }
    guard let seats else { return }
    for seat in seats {
      if let line = personalLines.line(of: seat, in: step) { outgoing.append(.line(line, seat)) }
    }
    // One who comes back is told again; the room has seen it only once all were told.
    if case .seat = audience { return }
    personalLines.markShown(step)
  }
}

/// The answers of a closed step, ready to be opened.
private struct ClosedBatch {
  /// Among whom the answers are read.
  struct Among {
    let terms: OpenTerms
    let participants: Int
    let earlier: EarlierPicture?
  }

  let step: Step
  let batch: AnswerBatch
  /// The display names of those present.
  let names: [SeatID: String]
  let language: String

  /// Makes the views of some of the answers.
  func read(_ entries: [AnswerBatch.Entry], _ among: Among) -> StepReading {
    let opened = entries.map { entry in
      OpenedAnswer(
        answer(in: entry.envelope), signature: entry.signer.flatMap { names[$0] },
        token: entry.token)
    }
    let reader = Reader(
      step: step, terms: among.terms, language: language,
      watch: LineWatch(names: names.values.sorted(), language: language))
    return reader.read(
      opened, draw: batch.draw, earlier: among.earlier, participants: among.participants)
  }

  private func answer(in envelope: Envelope) -> Answer {
    guard let content = try? EnvelopeCodec.open(envelope),
      let answer = try? AnswerCodec.decode(content)
    else { return .pass }
    return answer
  }
}
