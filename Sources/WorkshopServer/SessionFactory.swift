import Anonymity
import Disclosure
import Facilitation
import Logging
import SessionStore
import WorkshopModel
import WorkshopProtocol
import WorkshopScript

/// Opens new sessions and restores those that the journal holds.
struct SessionFactory: Sendable {
  let codes: CodeBook
  let journal: any FactJournal
  let spools: any SpoolKeeper
  let delivery: any PeerDelivery
  let limits: ServerLimits
  let speed: ClockSpeed
  let port: Int
  let hosts: [String]
  let allowsBareTerminals: Bool

  /// Reads the order's workshop and writes the session's first row.
  func open(_ order: SessionOrder) throws(SessionOpeningError) -> SessionParts {
    let workshop = try read(order.workshopSource, fileName: order.fileName)
    guard workshop.rooms.contains(order.request.room) else {
      throw .wrongRoom(allowed: workshop.rooms)
    }
    guard let language = workshop.language(for: order.request.language) else {
      throw .unknownLanguage(has: workshop.sessionLanguages)
    }
    var header = try header(for: order, of: workshop)
    header.language = language
    let id = SessionName.random()
    do throws(StoreError) {
      try journal.create(id, header: header.encoded)
    } catch {
      let drawn = [header.code, header.stageCode] + header.circleCodes
      codes.release(drawn + [header.helperCode].compactMap(\.self))
      throw .store(error.sentence)
    }
    return parts(id: id, header: header, workshop: workshop)
  }

  private func header(
    for order: SessionOrder, of workshop: Workshop
  ) throws(SessionOpeningError) -> SessionHeader {
    let request = order.request
    let circles = request.circles
    let isPossible = circles == 0 || CircleID(number: circles) != nil && request.room == .group
    guard isPossible else { throw .wrongCircles }
    let drawn = codes.fresh(2 + circles)
    var header = SessionHeader(
      workshopSource: order.workshopSource, fileName: order.fileName, room: request.room,
      code: drawn[0], stageCode: drawn[1], owner: order.owner)
    header.circleCodes = Array(drawn.dropFirst(2))
    // Where a member leads, nobody sees more than others do.
    if workshop.leadership == .facilitator { header.helperCode = codes.fresh(1, groups: 2).first }
    header.isRehearsal = request.isRehearsal
    header.resources = (order.resources.isEmpty ? request.resources : order.resources)
      .map { SafeText(untrusted: $0).string }
    header.port = port
    header.hosts = hosts
    return header
  }

  /// What a session that the journal holds is made from; its facts are read when it runs.
  func restorable(_ id: String) throws(SessionOpeningError) -> SessionParts {
    do throws(StoreError) {
      guard let header = SessionHeader(encoded: try journal.header(of: id)) else {
        throw StoreError.corrupt("session header")
      }
      let workshop = try? read(header.workshopSource, fileName: header.fileName)
      guard let workshop else { throw StoreError.corrupt("workshop text") }
      return parts(id: id, header: header, workshop: workshop)
    } catch {
      throw .store(error.sentence)
    }
  }

  private func read(
    _ source: String, fileName: String
  ) throws(SessionOpeningError) -> Workshop {
    let reading = WorkshopReader.read(source, fileName: fileName)
    let errors = reading.problems.filter { $0.severity == .error }
    guard let workshop = reading.workshop, errors.isEmpty else {
      throw .badWorkshop(errors.map { $0.line(in: fileName) })
    }
    return workshop
  }

  private func parts(id: String, header: SessionHeader, workshop: Workshop) -> SessionParts {
    let language = workshop.sessionLanguage(header.language)
    let live = LiveSession(id: id, header: header, language: language, limits: limits)
    return SessionParts(
      live: live, header: header, workshop: workshop, language: language,
      setup: SessionSetup(
        workshop: workshop, room: header.room, isRehearsal: header.isRehearsal,
        circles: header.circleCodes.count, words: SessionWords(live.phrases)),
      journal: journal, spools: spools, delivery: delivery, clock: SessionClock(speed: speed),
      limits: limits, allowsBareTerminals: allowsBareTerminals)
  }
}
