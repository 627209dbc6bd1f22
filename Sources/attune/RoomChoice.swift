import ArgumentParser
import Disclosure
import Foundation
import Phrasebook
import WorkshopModel
import WorkshopProtocol
import WorkshopScript

/// A workshop file that was read for a session, and the room to hold it in.
struct RoomChoice {
  let source: String
  let fileName: String
  let workshop: Workshop
  let room: RoomKind
  /// A language of the file's texts; empty for its first.
  private(set) var language = ""
  /// How many circles have a join line of their own.
  private(set) var circles = 0
  private let contacts: SupportContacts?

  /// Reads and checks a file; the room must be said where the file is for several (rules P1).
  init(file: String, room name: String?) throws {
    if let problem = byteCount(of: file).flatMap(WorkshopReader.problem(ofBytes:)) {
      throw Failure(said: problem.line(in: file), code: .badData)
    }
    source = try readText(file)
    fileName = (file as NSString).lastPathComponent
    let reading = WorkshopReader.read(source, fileName: file)
    guard let workshop = reading.workshop, reading.errors.isEmpty else {
      throw Failure(
        said: reading.errors.map { $0.line(in: file) }.joined(separator: "\n"),
        hint: CommandRoomPhrase.mend, ["file": .text(file)], code: .badData)
    }
    self.workshop = workshop
    room = try Self.room(name, of: workshop)
    contacts = try ContactsFile(of: workshop, beside: file)?.contacts()
  }

  /// What the file tells its facilitator before the start.
  func brief(in phrases: Phrasebook) -> [String] {
    func list(_ title: HostRoomPhrase, _ texts: [LocalizedText]) -> [String] {
      texts.isEmpty ? [] : [phrases(title)] + texts.map { "  - " + $0.text(in: language) }
    }
    return list(.before, workshop.brief.before) + list(.watch, workshop.brief.watch)
  }

  /// The language of what goes out to people: that of the session, else English.
  var outgoing: Phrasebook { Phrasebook(tag: workshop.sessionLanguage(language)) }

  /// Support contacts in lines, in the session's language where they have it.
  var resources: [String] {
    contacts?.lines(
      in: workshop.sessionLanguage(language), SupportContacts.Remarks(in: outgoing)) ?? []
  }

  /// Takes one of the languages in which the file can be held.
  mutating func set(language wish: String) throws {
    guard let language = workshop.language(for: wish) else {
      throw Failure(
        CommandRoomPhrase.noTexts,
        [
          "language": .text(wish),
          "languages": .text(workshop.sessionLanguages.joined(separator: ", ")),
        ], hint: CommandRoomPhrase.languages, code: .badData)
    }
    self.language = language
  }

  /// Circles belong to groups: a constellation is one by itself.
  mutating func set(circles: Int) throws {
    guard circles == 0 || room == .group else {
      throw Failure(
        CommandRoomPhrase.circles, hint: CommandRoomPhrase.noCircles, code: .badData)
    }
    self.circles = circles
  }

  /// What a server is asked to make of it.
  func request(isRehearsal: Bool = false) -> ClientMessage.SessionRequest {
    ClientMessage.SessionRequest(
      room: room, isRehearsal: isRehearsal, language: language, circles: circles,
      resources: resources)
  }

  private static func room(_ name: String?, of workshop: Workshop) throws -> RoomKind {
    let allowed = workshop.rooms.map(\.rawValue).joined(separator: ", ")
    let example = workshop.rooms.first?.rawValue ?? "group"
    if let name {
      guard let room = RoomKind(rawValue: name), workshop.rooms.contains(room) else {
        throw Failure(
          CommandRoomPhrase.otherRoom,
          ["rooms": .text(allowed), "name": .text(name), "room": .text(example)],
          hint: CommandRoomPhrase.sayRoom, code: .badData)
      }
      return room
    }
    guard workshop.rooms.count == 1, let only = workshop.rooms.first else {
      throw Failure(
        CommandRoomPhrase.severalRooms,
        ["rooms": .text(allowed), "room": .text(example)],
        hint: CommandRoomPhrase.sayRoom, code: .badData)
    }
    return only
  }
}
