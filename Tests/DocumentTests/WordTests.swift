import SessionScreens
import TerminalClient
import TerminalKit
import Testing
import WorkshopModel

@Suite("Words in the documents")
struct WordTests {
  /// What a participant types, and words of a workshop file: not the console's.
  private static let elsewhere: Set<String> = [
    "h", "r", "sensitive", "resources:", "to: circle", "done", "propose", "time", "time Ada",
    "languages", "labels", "answers", "match", "draft", "de", "de-CH",
  ]

  @Test("Every word that FACILITATING gives for the console is known there")
  func consoleWords() throws {
    let page = try Markdown("docs/FACILITATING.md")
    let spans = page.codeSpans.filter { span in
      let isElsewhere = Self.elsewhere.contains(span)
      let isProgram = ["attune", "Scripts/", "Workshops/", "--"].contains { span.hasPrefix($0) }
      // Formats of a transcript and the shell's own.
      return !isElsewhere && !isProgram && !["md", "html", "json", "csv", "kill"].contains(span)
    }
    #expect(spans.count > 40)
    for span in spans { #expect(Self.isKnown(span), "`\(span)`") }
  }

  @Test("FACILITATING's example of moderation can be typed")
  func moderationExample() throws {
    let lines = try Markdown("docs/FACILITATING.md").code(under: "Free text")
    #expect(lines.count == 7)
    for line in lines {
      let typed = line.firstMatch(of: /^(.*?)(?:  +|$)/)?.output.1 ?? ""
      #expect(Self.isKnown(String(typed)), "\(line)")
    }
  }

  @Test("FACILITATING's ten keys are those that its words have")
  func keys() throws {
    let page = try Markdown("docs/FACILITATING.md")
    let rows = page.rows(under: "Your screen").filter { $0.first?.hasPrefix("**") == true }
    #expect(rows.count == 10)
    for row in rows where row.count == 3 && !row[1].isEmpty {
      let cap = row[0].filter { $0 != "*" }
      let key = Key.character(cap == "Space" ? " " : try #require(cap.first))
      let word = row[1].filter { $0 != "`" }.replacing("TEXT", with: "hello")
      #expect(ConsoleKeys.path(for: try ConsoleCommand(word)).first == key, "\(row)")
    }
  }

  @Test("The glossary has the words that the core's types use")
  func glossary() throws {
    let page = try Repository.text("docs/GLOSSARY.md").lowercased()
    let words = page.matches(of: /\n\| ([^|]+) \|/).flatMap { match in
      match.output.1.split(separator: ",").map { $0.filter { $0 != " " } }
    }
    let known = Set(words)
    let files = ["WorkshopModel", "Facilitation", "Disclosure"].map { "Sources/" + $0 }
    let types = try files.flatMap(Self.plainTypes)
    #expect(types.count > 20)
    for type in types where !Self.everyday.contains(type) {
      #expect(known.contains(type.lowercased()), "the glossary does not say what a \(type) is")
    }
  }

  /// Types whose name says all, or that are parts of a type of the glossary.
  private static let everyday: Set<String> = [
    "Adoption", "Breathing", "Item", "Line", "Majority", "Middle", "Mode", "Priority", "Scope",
    "Talk", "Wording", "Limits", "Part", "Reason", "Settings", "State", "Entry", "Bin", "Header",
    "Outcome", "Requirement", "Addressee", "Who", "Opening", "Departures", "Meeting", "Pending",
    "Told", "Waiting", "Shares", "Count",
  ]

  private static func plainTypes(_ folder: String) throws -> Set<String> {
    let listing = try Tools.output(of: ["cat"] + Self.sources(folder))
    let text = String(decoding: listing, as: UTF8.self)
    let shape = /\n *(?:public|package) (?:final )?(?:struct|enum|class|protocol) ([A-Z][a-z]+)\b/
    return Set(text.matches(of: shape).map { String($0.output.1) })
  }

  private static func sources(_ folder: String) throws -> [String] {
    let listing = try Tools.output(of: ["find", folder, "-name", "*.swift"])
    return String(decoding: listing, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// Whether the console understands it, with something real in the place of capitals.
  private static func isKnown(_ text: String) -> Bool {
    let examples = [
      "STEP": "soup", "TEXT": "hello", "NAME": "short", "LETTERS": "a b c", "LETTER": "a",
      "CIRCLE": "2",
    ]
    let typed = text.split(separator: " ").map { examples[String($0)] ?? String($0) }
      .joined(separator: " ")
    do throws(ConsoleFault) {
      return try ConsoleCommand(typed) != .nothing
    } catch {
      // A word alone stands for all its forms.
      guard case .needs = error else { return false }
      return !typed.contains(" ")
    }
  }
}
