import Phrasebook
import SessionScreens
import TerminalKit
import Testing
import WorkshopModel
import WorkshopProtocol

@Suite("Sentences on the console's screen name keys")
struct ConsoleByKeyTests {
  static let sentences: [(ConsoleByKeyPhrase, String, ConsoleCommand)] = [
    (.ready, "?", .help), (.helperReady, "?", .help), (.nowFacilitator, "?", .help),
    (.nowHelper, "?", .help), (.notForHelpers, "?", .help), (.noStep, "o", .verb(.open)),
    (.waiting, "l", .lines), (.letters, "y", .threads),
    (.proposal, "f d", .verb(.drop(ConsoleRoom.step("vote")))),
    (.consentFirst, "a c", .verb(.insertConsent)), (.after, "E n", .verb(.endNow)),
    (.afterWithContacts, "E n", .verb(.endNow)), (.wholeInvitation, "i", .invite),
    (.needsCare, "o", .moderate(.offer(letters: []))),
  ]

  @Test("The key of a sentence is the one of the key table", arguments: sentences)
  func keys(_ phrase: ConsoleByKeyPhrase, _ named: String, _ command: ConsoleCommand) {
    let path = ConsoleKeys.path(for: command).compactMap(\.plainCharacter).map(String.init)
    let keys = named.split(separator: " ").map(String.init)
    let isAmongLines = if case .moderate = command { true } else { false }
    #expect(isAmongLines ? Array(path.suffix(keys.count)) == keys : path.starts(with: keys))
    for language in Language.allCases {
      let words = phrase.text(in: language).split { $0 == " " || $0 == "," }.joined(separator: " ")
      #expect(" \(words) ".contains(" \(named) "), "\(language): \(words)")
    }
  }

  @Test("Nothing on the screen tells anybody to type a word", arguments: Language.allCases)
  func drawn(_ language: Language) {
    let size = Size(columns: 120, rows: 35)
    var facilitator = ScreenFacilitator.inStep(ScreenStyle(phrases: Phrasebook(language)))
    facilitator.hear(.held, .after(until: ConsoleRoom.instant(600_000)), ConsoleRoom.replies)
    facilitator.press("z")
    var words = facilitator.words(size)
    facilitator.press(Key(.escape))
    facilitator.press("s")
    words += facilitator.words(size)
    for typed in ["help", "resume", "read", "threads", "end now", "drop ", "invite"] {
      for mark in [" ", ".", ";", ","] {
        #expect(!words.contains(" \(typed)\(mark)"), "\(language) names \(typed)")
      }
    }
  }

  @Test("How many lines wait is told when that changes, not after everything done with them")
  func waiting() {
    var facilitator = ScreenFacilitator.inStep()
    func told() -> String { facilitator.words(Size(columns: 120, rows: 35)) }
    facilitator.press("lr")
    facilitator.hear(ConsoleRoom.lines(), ConsoleRoom.lines())
    facilitator.press("z")
    #expect(told().split(separator: "3 lines wait").count == 2)
    facilitator.press(Key(.escape))
    facilitator.hear(ConsoleRoom.lines([ConsoleRoom.secrets[0]]))
    facilitator.press("z")
    #expect(told().contains("1 line still waits."))
  }

  @Test("At 80 columns the foot of the agenda has whole sentences", arguments: Language.allCases)
  func foot(_ language: Language) {
    let phrases = Phrasebook(language)
    var facilitator = ScreenFacilitator(ScreenStyle(phrases: phrases))
    let items = (1...13).map { number in
      ServerMessage.Plan.Item(
        step: ConsoleRoom.step("step-\(number)"), title: "A step of the plan, \(number)",
        type: .text, minutes: 8, priority: .core, isProtected: false,
        state: number == 9 ? .current : .coming)
    }
    facilitator.hear(
      .plan(ServerMessage.Plan(items: items, minutesOver: 12, proposals: [items[3].step])))
    let rows = facilitator.rows().map { String($0.prefix(30)) }
    let foot = rows.drop { !$0.contains("13 A step") && !$0.contains("13") }.joined(separator: " ")
    let words = foot.split { $0 == " " || $0 == "│" }.joined(separator: " ")
    let over = phrases(FacilitatePlanPhrase.over, ["minutes": .number(12)])
    #expect(words.contains(over), "\(words)")
    #expect(rows.contains { $0.contains("9 A step") })
  }
}
