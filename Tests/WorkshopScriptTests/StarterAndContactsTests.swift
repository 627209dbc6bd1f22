import Testing
import WorkshopModel
import WorkshopScript

@Suite struct StarterFileTests {
  @Test(arguments: [
    ("evening", "evening"), ("Our First Évening!", "our-first-vening"), ("", "my-workshop"),
    ("--", "my-workshop"), ("a: [b]\nid: c", "a-b-id-c"),
    (String(repeating: "ab ", count: 40), String(repeating: "ab-", count: 16).dropLastDash),
  ])
  func `A starter reads without errors, warnings or notes`(name: String, id: String) {
    let reading = WorkshopReader.read(StarterFile.text(name: name), fileName: "s.yaml")
    #expect(reading.problems.map { $0.line(in: "s.yaml") } == [])
    #expect(reading.workshop?.id == id)
    #expect(StarterFile.fileName(name: name) == id + ".yaml")
  }
}

extension String {
  fileprivate var dropLastDash: String { hasSuffix("-") ? String(dropLast()) : self }
}

@Suite struct SupportContactsTests {
  private func read(_ lines: String) throws -> ResourcesReader.Reading {
    let today = try #require(SupportContacts.Day(year: 2026, month: 11, day: 21))
    let source =
      "resources: 1\ncontacts:\n  - country: Austria\n    name: Line\n    reach: \"142\"\n"
    return ResourcesReader.read(source + lines, today: today)
  }

  @Test func `A contact checked within twelve months is current`() throws {
    let reading = try read("    checked_on: 2025-11-22\n")
    #expect(reading.problems == [])
    #expect(reading.contacts?.isCurrent == true)
    #expect(reading.contacts?.contacts.first?.line() == "Line: 142")
  }

  @Test func `After twelve months a contact is not shown as current`() throws {
    let reading = try read("    checked_on: 2025-11-21\n")
    #expect(reading.problems.map(\.severity) == [.warning])
    #expect(reading.contacts?.isCurrent == false)
    let line = reading.contacts?.contacts.first?.line()
    #expect(line == "Line: 142 - last checked in 2025, may have changed")
  }

  @Test func `A contact that nobody has checked says so`() throws {
    let reading = try read("    about: day and night\n")
    #expect(reading.problems.map(\.severity) == [.warning])
    #expect(reading.contacts?.isCurrent == false)
    let line = reading.contacts?.contacts.first?.line()
    #expect(line == "Line: 142 (day and night) - not checked yet")
  }

  @Test(arguments: ["2026-11-22", "2025-02-29", "21.11.2026", "2026-1-1", "soon", "2026-11"])
  func `A day that is none, or is still to come, is refused at its place`(day: String) throws {
    let reading = try read("    checked_on: \(day)\n")
    #expect(reading.contacts == nil)
    #expect(reading.problems.map(\.line) == [6])
    #expect(reading.problems.map(\.column) == [17])
  }

  /// Two languages, with a number that is the same in both.
  private static let bilingual = """
    resources: 1
    languages: [en, de]
    contacts:
      - country: {en: Austria, de: Österreich}
        name: {en: Samaritans, de: Telefonseelsorge}
        reach: "142"
        about: {en: day and night, de: Tag und Nacht}

    """

  @Test func `A contact is read in the person's language, or in the file's first`() throws {
    let today = try #require(SupportContacts.Day(year: 2026, month: 11, day: 21))
    let contacts = try #require(ResourcesReader.read(Self.bilingual, today: today).contacts)
    let remarks = SupportContacts.Remarks(unchecked: "ungeprüft") { "zuletzt \($0)" }
    #expect(
      contacts.lines(in: "de", remarks)
        == ["Telefonseelsorge: 142 (Tag und Nacht) - ungeprüft"])
    let english = "Samaritans: 142 (day and night) - not checked yet"
    #expect(contacts.lines(in: "fr") == [english])
    #expect(contacts.lines(in: "") == [english])
  }

  @Test func `Languages that contacts lack, or that the file does not name, are said`() throws {
    let today = try #require(SupportContacts.Day(year: 2026, month: 11, day: 21))
    let reading = ResourcesReader.read(Self.bilingual, today: today, for: ["de", "es"])
    #expect(reading.problems.contains { $0.severity == .note && $0.what.contains("es") })
    let foreign = Self.bilingual.replacing("de: Tag", with: "fr: Tag")
    #expect(ResourcesReader.read(foreign, today: today).contacts == nil)
    let twice = Self.bilingual.replacing("[en, de]", with: "[en, de, en]")
    #expect(ResourcesReader.read(twice, today: today).contacts == nil)
  }

  @Test func `A misspelt key is refused with the nearest one`() throws {
    let reading = try read("    checked: 2026-01-01\n")
    #expect(reading.contacts == nil)
    #expect(reading.problems.contains { $0.hint == "did you mean `checked_on`?" })
  }

  @Test func `The example is whole, and no line of it passes for checked`() throws {
    let today = try #require(SupportContacts.Day(year: 2026, month: 11, day: 21))
    let reading = ResourcesReader.read(
      try ShippedWorkshops.text("resources.example.yaml"), today: today)
    let contacts = try #require(reading.contacts)
    #expect(contacts.contacts.allSatisfy { $0.freshness == .unchecked })
    #expect(contacts.contacts.count == reading.problems.count)
  }

  @Test func `No shipped workshop names a contacts file`() throws {
    for name in ShippedWorkshops.names {
      #expect(try ShippedWorkshops.workshop(name)?.resources == nil)
    }
  }
}
