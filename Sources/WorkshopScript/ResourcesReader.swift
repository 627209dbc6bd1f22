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
  public static func read(_ source: String, today: SupportContacts.Day) -> Reading {
    let scan = SourceScan.scan(source)
    var reader = ContactsReader(today: today, problems: scan.problems)
    var contacts: [SupportContacts.Contact] = []
    if scan.isParsable {
      var trees = TreeReader()
      let tree = trees.read(scan.text)
      reader.problems += trees.problems
      contacts = tree.map { reader.contacts($0) } ?? []
    }
    let hasErrors = reader.problems.contains { $0.severity == .error }
    return Reading(
      contacts: hasErrors ? nil : SupportContacts(contacts: contacts),
      problems: scan.inside(reader.problems).sorted(by: Problem.inFileOrder))
  }
}

/// Walks a file of contacts.
private struct ContactsReader {
  let today: SupportContacts.Day
  var problems: [Problem]

  private static let fileFields = [
    Field("resources", .integer(1...1), required: true, "The version of this format: 1."),
    Field("contacts", .list(.record(.contact), 1...200), required: true, "Whom to turn to."),
  ]

  mutating func contacts(_ tree: Tree) -> [SupportContacts.Contact] {
    var decoder = ShapeDecoder(languages: [])
    let file = decoder.record(tree, Self.fileFields, "contacts file")
    problems += decoder.problems
    return (file?["contacts"]?.list.compactMap(\.record) ?? []).compactMap { contact($0) }
  }

  private mutating func contact(_ record: Record) -> SupportContacts.Contact? {
    guard let country = record["country"]?.word, let name = record["name"]?.word,
      let reach = record["reach"]?.word
    else { return nil }
    return SupportContacts.Contact(
      country: country, name: name, reach: reach, about: record["about"]?.word ?? "",
      freshness: freshness(record, name))
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
