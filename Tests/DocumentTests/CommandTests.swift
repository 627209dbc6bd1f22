import Foundation
import Testing

@Suite("Commands in the documents")
struct CommandTests {
  /// Options of the program that no help lists, and those of the repository's own scripts.
  private static let others: Set<String> = [
    "--generate-completion-script", "--experimental-dump-help",
  ]

  @Test("Every attune command and option that a guide names exists", arguments: Repository.guides)
  func commandsExist(path: String) throws {
    let table = try CommandTable()
    let page = try Markdown(path)
    for line in page.codeSpans + page.codeLines {
      for match in line.matches(of: /(?:^|[\s(]|bin\/)attune (--)?([a-z][a-z-]*)([^|;]*)/) {
        let word = String(match.output.2)
        if match.output.1 != nil {
          let known = table.options["", default: []].union(Self.others)
          #expect(known.contains("--" + word), "\(path): \(line)")
          continue
        }
        let options = try #require(table.options[word], "\(path): \(line)")
        for option in Self.options(in: match.output.3) {
          #expect(options.contains(option), "\(path): \(line)")
        }
      }
    }
  }

  @Test("Every option that stands alone belongs to some command", arguments: Repository.guides)
  func optionsExist(path: String) throws {
    let all = try CommandTable().options.values.reduce(into: Self.others) { $0.formUnion($1) }
    for span in try Markdown(path).codeSpans where span.hasPrefix("--") {
      // That of `Scripts/install`.
      for option in Self.options(in: span) where option != "--prefix" {
        #expect(all.contains(option), "\(path): \(span)")
      }
    }
  }

  @Test("A workshop that is for several rooms is never named without its room")
  func roomsAreSaid() throws {
    for path in Repository.guides {
      let page = try Markdown(path)
      for line in page.codeSpans + page.codeLines {
        let shape = /(?:attune|Scripts\/)\s?(?:host|rehearse|invite) (Workshops\/[\w-]+\.yaml)/
        guard let file = line.firstMatch(of: shape)?.output.1 else { continue }
        let workshop = try Repository.text(String(file))
        let rooms = workshop.firstMatch(of: /\nfor: \[([^\]]+)\]/)?.output.1 ?? ""
        #expect(!rooms.contains(",") || line.contains("--room"), "\(path): \(line)")
      }
    }
  }

  @Test("The README's two commands are files that continuous integration and people run")
  func twoCommands() throws {
    let commands = try Markdown("README.md").code(under: "Two commands")
    #expect(
      commands == ["Scripts/host Workshops/neurobiology-of-intimacy.yaml", "Scripts/test"])
    for word in commands.flatMap({ $0.split(separator: " ") }) {
      #expect(Repository.has(String(word)))
    }
    for script in ["Scripts/host", "Scripts/test", "Scripts/setup", "Scripts/manual", ".ci/run"] {
      #expect(Repository.canRun(script), "\(script)")
    }
    #expect(try Repository.text(".ci/run").hasSuffix("exec Scripts/test\n"))
    #expect(try Repository.text("Scripts/host").contains(try #require(commands.first)))
    #expect(try Repository.text("docs/FACILITATING.md").contains(try #require(commands.first)))
    #expect(try Repository.text("CONTRIBUTING.md").contains("`Scripts/test`"))
  }

  @Test("Exit codes in the program's help and in OPERATING are the code's")
  func exitCodes() throws {
    let source = try Repository.text("Sources/attune/Failure.swift")
    let inCode = source.matches(of: /case \w+ = (\d+)\n/).map { String($0.output.1) }
    // 0 is success, and 64 is ArgumentParser's own for a wrong command line.
    let expected = Set(inCode + ["0", "64"])
    #expect(inCode.count > 5)
    let help = try CommandTable().discussion
    let sentence = try #require(help.firstMatch(of: /Exit codes:([^.]*)\./)?.output.1)
    #expect(Set(sentence.matches(of: /\b\d+\b/).map { String($0.output) }) == expected)
    let table = try Markdown("docs/OPERATING.md").rows(under: "Exit codes").compactMap(\.first)
    #expect(Set(table) == expected)
  }

  @Test("FACILITATING names every workshop that comes along")
  func workshops() throws {
    let folder = Repository.root.appending(path: "Workshops").path
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".yaml") && !$0.hasPrefix("resources") }
    let rows = try Markdown("docs/FACILITATING.md")
      .rows(under: "The workshops").compactMap(\.first)
    #expect(Set(rows) == Set(files.map { "`Workshops/\($0)`" }))
  }

  private static func options(in text: some StringProtocol) -> [String] {
    String(text).matches(of: /(?:^|\s)(--[a-z0-9][a-z0-9-]*)/).map { String($0.output.1) }
  }
}
