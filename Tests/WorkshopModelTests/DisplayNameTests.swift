import Testing
import WorkshopModel

@Suite("Display names")
struct DisplayNameTests {
  @Test("are trimmed and their spaces collapsed")
  func trimmed() throws {
    #expect(try DisplayName(untrusted: "  Ana \t Lucía\n").text.string == "Ana Lucía")
  }

  @Test(
    "may be in any script, or a picture",
    arguments: ["Zoë", "信", "אבי", "Дмитрий", "🦊", "O'Neill 2", "نگار", "Ann-Kathrin"])
  func accepted(name: String) throws {
    #expect(try DisplayName(untrusted: name).text.string == name)
  }

  @Test(
    "are refused with a reason",
    arguments: [
      ("", DisplayNameRefusal.empty), (" \u{200B}\u{202E}\n", .empty), ("\u{1B}[2J", .empty),
      ("1234", .withoutLetters), ("१२३", .withoutLetters), ("...", .withoutLetters),
      ("#1", .withoutLetters), ("abcdefghijklmnopqrstuvwxy", .tooLong),
      (String(repeating: "x ", count: 300), .tooLong), ("attune", .reserved),
      ("A t t u n e", .reserved), ("аttunе", .reserved), ("[someone]", .reserved),
      ("Facilitator.", .reserved), ("The facilitator", .reserved),
      ("Facilitator (host)", .reserved),
      ("facilitato\u{301}r", .reserved), ("fаci1itatоr 2", .reserved), ("The host", .reserved),
      ("A participant", .reserved),
    ])
  func refused(name: String, reason: DisplayNameRefusal) {
    #expect(throws: reason) { try DisplayName(untrusted: name) }
  }

  @Test(
    "that look alike are confusable",
    arguments: [
      ("Aisha", "Аisha"), ("Anna", "anna"), ("Anna", "ANNA"), ("Anna", "Anna."), ("Nina", "Νina"),
      ("Nina", "Ｎｉｎａ"), ("Nina", "𝓝𝓲𝓷𝓪"), ("Nina", "Ⓝⓘⓝⓐ"), ("Eva", "eνa"), ("Ali", "AIi"),
      ("Arno", "Amo"), ("Zoë", "Zoe\u{308}"), ("Zoë", "Zoё"), ("Anaïs", "Anai\u{308}s"),
      ("María", "Mαrίa"), ("Bo", "B0"), ("Jean Luc", "Jean-Luc"), ("Sofia", "Sоﬁa"),
    ])
  func confusable(first: String, second: String) throws {
    let (one, other) = try (DisplayName(untrusted: first), DisplayName(untrusted: second))
    #expect(one.isConfusable(with: other))
  }

  @Test(
    "that differ in a letter or an accent are not confusable",
    arguments: [
      ("Anna", "Hanna"), ("Zoë", "Zoe"), ("Ben", "Bea"), ("Дмитрий", "Дмитро"), ("🦊", "🐻"),
    ])
  func distinct(first: String, second: String) throws {
    let (one, other) = try (DisplayName(untrusted: first), DisplayName(untrusted: second))
    #expect(!one.isConfusable(with: other))
  }

  @Test("of random text never trap, stay in bounds, and are names again")
  func property() throws {
    var generator = SplitMix64(seed: 24)
    for _ in 0..<3000 {
      let typed = generator.nastyText(scalars: 12)
      guard let name = try? DisplayName(untrusted: typed) else { continue }
      #expect((1...24).contains(name.text.graphemeCount))
      #expect(try DisplayName(untrusted: name.text.string) == name)
    }
  }
}
