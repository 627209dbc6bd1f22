import WorkshopModel

/// Reads the file of support contacts that a workshop names in `resources`.
public enum ResourcesReader {
  /// What came of reading such a file.
  public struct Reading: Sendable {
    /// The contacts, or nil where the file has errors.
    public let contacts: SupportContacts?
    /// Everything there is to say about the file, in its order.
    public let problems: [Problem]
  }

  /// Reads contacts; those checked more than twelve months before `today` are not current.
  ///
  /// - Parameters:
  ///   - source: The file's text.
  ///   - today: The day on which it is read.
  ///   - languages: Those of the workshop, of which a note names what the contacts lack.
  /// - Returns: The contacts and every problem.
  public static func read(
    _ source: String, today: SupportContacts.Day, for languages: [String] = []
  ) -> Reading {
    let scan = SourceScan.scan(source)
    var reader = ContactsReader(today: today, wanted: languages, problems: scan.problems)
    var contacts = SupportContacts(contacts: [])
    if scan.isParsable {
      var trees = TreeReader()
      let tree = trees.read(scan.text)
      reader.problems += trees.problems
      contacts = tree.map { reader.contacts($0) } ?? contacts
    }
    let hasErrors = reader.problems.contains { $0.severity == .error }
    return Reading(
      contacts: hasErrors ? nil : contacts,
      problems: scan.inside(reader.problems).sorted(by: Problem.inFileOrder))
  }
}

/// Walks a file of contacts.
private struct ContactsReader {
  let today: SupportContacts.Day
  let wanted: [String]
  var problems: [Problem]

  private static let fileFields = [
    Field("resources", .integer(1...1), required: true, "The version of this format: 1."),
    Field(
      "languages", .list(.language, 1...12),
      "Language tags; texts may then be maps from language to text."),
    Field("contacts", .list(.record(.contact), 1...200), required: true, "Whom to turn to."),
  ]

  mutating func contacts(_ tree: Tree) -> SupportContacts {
    var decoder = ShapeDecoder(languages: tree.languages)
    let file = decoder.record(tree, Self.fileFields, "contacts file")
    problems += decoder.problems + Problem.twins(in: file?["languages"])
    if let entry = file?["languages"] { noteMissing(tree.languages, entry.place) }
    let contacts = (file?["contacts"]?.list.compactMap(\.record) ?? []).compactMap { contact($0) }
    return SupportContacts(contacts: contacts, languages: tree.languages)
  }

  private mutating func noteMissing(_ languages: [String], _ place: Place) {
    let missing = wanted.filter { !languages.contains($0) }
    guard !missing.isEmpty, let first = languages.first else { return }
    problems.append(
      Problem(
        .note, place,
        "the workshop has texts in \(missing.joined(separator: ", ")), these have none",
        "contacts are read in \(first) there"))
  }

  private mutating func contact(_ record: Record) -> SupportContacts.Contact? {
    guard let country = record["country"]?.text, let name = record["name"]?.text,
      let reach = record["reach"]?.text
    else { return nil }
    return SupportContacts.Contact(
      country: country, name: name, reach: reach, about: record["about"]?.text,
      freshness: freshness(record, name.text()))
  }

  private mutating func freshness(_ record: Record, _ name: String) -> SupportContacts.Freshness {
    guard let entry = record["checked_on"], let given = entry.word else {
      if !record.isBroken("checked_on") {
        problems.append(
          Problem(
            .warning, record.place, "nobody has checked `\(Quoting.short(name))` yet",
            "call or open it, then add `checked_on` with the day; until then the screen says so"))
      }
      return .unchecked
    }
    guard let day = day(given), day <= today else {
      problems.append(
        Problem(
          .error, entry.place, "`checked_on` is no day in the past: `\(Quoting.short(given))`",
          "write year-month-day, such as \(today.year)-01-31"))
      return .unchecked
    }
    guard day.months(until: today) >= 12 else { return .current(day) }
    problems.append(
      Problem(
        .warning, entry.place, "`\(Quoting.short(name))` was last checked more than a year ago",
        "check it again; until then it is not shown as current"))
    return .outdated(day)
  }

  private func day(_ given: String) -> SupportContacts.Day? {
    let parts = given.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2] else { return nil }
    let numbers = parts.compactMap { ScalarReading.integer(String($0)) }
    guard numbers.count == 3 else { return nil }
    return SupportContacts.Day(year: numbers[0], month: numbers[1], day: numbers[2])
  }
}
