import Foundation
import Phrasebook
import WorkshopModel
import WorkshopScript

/// The file of support contacts that a workshop names, read beside it.
struct ContactsFile {
  let path: String
  let reading: ResourcesReader.Reading

  /// Reads it; nil where the workshop names none.
  init?(of workshop: Workshop, beside file: String) throws {
    guard let name = workshop.resources else { return nil }
    guard let today = SupportContacts.Day.today else {
      throw Failure(CommandRoomPhrase.noDay, code: .inside)
    }
    let folder = (file as NSString).deletingLastPathComponent
    path = folder.isEmpty ? name : folder + "/" + name
    reading = ResourcesReader.read(
      try readText(path), today: today, for: workshop.languages)
  }

  /// The contacts, where the file has no mistakes.
  func contacts() throws -> SupportContacts {
    guard let contacts = reading.contacts else {
      throw Failure(
        said: reading.problems.map { $0.line(in: path) }.joined(separator: "\n"), code: .badData)
    }
    return contacts
  }
}

extension SupportContacts.Remarks {
  /// The program's words in a language.
  init(in phrases: Phrasebook) {
    self.init(unchecked: phrases(ContactPhrase.unchecked)) { year in
      phrases(ContactPhrase.outdated, ["year": .text("\(year)")])
    }
  }
}

extension SupportContacts.Day {
  /// Today in the computer's own time zone; nil if the computer's clock names no day.
  static var today: SupportContacts.Day? {
    var seconds = time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    return SupportContacts.Day(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }
}
