import Disclosure
import Facilitation
import Phrasebook
import SessionWire
import WorkshopModel
import WorkshopProtocol

/// The mailbox: sealed letters, and lines that their authors take out.
extension SessionRunner {
  /// Answers a seat's `mail` with one line, which is as long for unknown tokens as for known ones.
  func hear(_ mail: ClientMessage.Mail, on id: UInt64) {
    if let letter = mail.letter { take(letter) }
    let letters = post.desk.mail(for: mail.tokens).map(ServerMessage.Letter.init)
    outgoing.append(.message(.mail(letters), id))
  }

  /// What cannot be done is not told: an answer would say whether the token is known.
  private func take(_ letter: ClientMessage.Letter) {
    if letter.isStrike {
      let letters = try? post.desk.strike(letter.token, of: letter.step)
      for line in letters ?? [] { strike(line, of: letter.step) }
    }
    if let text = letter.text, isAnswer(text, letter) {
      post.noteAnswer(letter.step, at: parts.clock.now)
    }
  }

  private func isAnswer(_ text: String, _ letter: ClientMessage.Letter) -> Bool {
    (try? post.desk.answer(text, from: letter.token, of: letter.step)) != nil
  }

  private func strike(_ letter: String, of step: StepID) {
    guard var moderation = moderations[step],
      let before = moderation.entries.first(where: { $0.line.letter == letter })
    else { return }
    do throws(ModerationRefusal) {
      let shorter = try moderation.strike(letter)
      moderations[step] = moderation
      if spools[step] != nil {
        let decision = ModerationDecision.strike(letter: letter)
        pendingRecords[step, default: []].append(.decision(decision.encoded))
      }
      if let shorter {
        let payload = ViewCodec.encode(.lines(shorter.view))
        apply(.linesStruck(step, batch: shorter.batch, payload: payload))
      }
      post.noteStrike(
        of: ServerMessage.ModerationList.Line(before), step, at: parts.clock.now)
      if spools[step] != nil, moderation.isFinished { apply(.moderationFinished(step)) }
    } catch {
      // The line was taken out before.
    }
  }

  /// The tick has come: the console learns what authors wrote and took out.
  func deliverPost() {
    let (replies, lists) = post.takeNews()
    for console in consolePeers {
      for step in replies { outgoing.append(.message(.replies(post.replies(of: step)), console)) }
      for step in lists { outgoing.append(.message(list(step), console)) }
    }
  }

  /// The facilitator writes to whoever wrote a line.
  func reply(_ text: String, to letter: String, on id: UInt64) {
    guard let step = listedStep else { return complain(.unknownLine, noLines, to: id) }
    do throws(ReplyRefusal) {
      try post.desk.reply(text, to: letter, of: step)
    } catch {
      let isLost = error == .unknownLine && post.hasLostAuthors
      return complain(error.code, isLost ? lostForConsole : error.sentence(in: phrases), to: id)
    }
    outgoing.append(.message(.replies(post.replies(of: step)), id))
    outgoing.append(.told(.mailSent, .everyone))
  }

  /// What a console that has just come needs to know of letters.
  func tellConsoleOfLetters(_ id: UInt64) {
    for step in session.openedSteps {
      let replies = post.replies(of: step)
      if !replies.threads.isEmpty { outgoing.append(.message(.replies(replies), id)) }
    }
    if post.hasLostAuthors {
      outgoing.append(.message(.aside(from: "attune", text: lostForConsole), id))
    }
  }

  /// Tells whoever comes back after a restart, once, what nobody can do with earlier lines any more.
  func tellOfLostLetters(_ peer: Peer, _ seat: SeatID) {
    var losses: [ServerRoomPhrase] = post.hasLostAuthors ? [.lostForPeople] : []
    if !post.lostDrafts.isEmpty { losses.append(.lostDraft) }
    guard !losses.isEmpty, post.toldOfLoss.insert(seat).inserted else { return }
    outgoing += losses.map { .message(.broadcast(phrases($0)), peer.id) }
  }

  private var lostForConsole: String { phrases(ServerRoomPhrase.lostForConsole) }
}

extension ReplyRefusal {
  /// The code on the wire.
  var code: ErrorCode { self == .unknownLine ? .unknownLine : .refused }

  /// What the facilitator reads.
  func sentence(in phrases: Phrasebook) -> String {
    switch self {
    case .unknownLine: phrases(ServerLinePhrase.unknownLine)
    case .empty: phrases(ServerLinePhrase.emptyLetter)
    case .tooLong:
      phrases(ServerLinePhrase.letterTooLong, ["most": .number(ReplyDesk.longestGraphemes)])
    case .tooMany: phrases(ServerLinePhrase.tooManyLetters)
    case .nothingToAnswer: phrases(ServerLinePhrase.nothingToAnswer)
    }
  }
}
