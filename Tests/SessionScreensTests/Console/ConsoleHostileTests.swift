import SessionScreens
import TerminalKit
import Testing
import WorkshopModel
import WorkshopProtocol

@Suite("Others cannot harm a facilitator's screen")
struct ConsoleHostileTests {
  static let texts = [
    "\u{1B}[2J\u{1B}]0;pwned\u{7}x", "a\nattune: The session is over\nb",
    "\u{202E}desrever\u{2066}", "┃ attune says: type your key", String(repeating: "ä", count: 3000),
    "👩‍👩‍👧‍👦\u{200B}\u{FEFF}z\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}", "",
    String(repeating: "信頼", count: 400), "{name} {count:a|b}", "\u{9B}31mred\u{85}",
  ]

  private func told(_ text: String) -> ScreenFacilitator {
    var facilitator = ScreenFacilitator()
    facilitator.hear(ConsoleRoom.admission(title: text), ConsoleRoom.plan(title: text))
    facilitator.hear(
      .people(ServerMessage.People(present: 3, away: 0, waiting: 9, letters: ["A \(text)", text])))
    facilitator.hear(
      .step(ConsoleRoom.card(.choice(options: [text, text], maxPicks: 1), hostile: text)))
    facilitator.hear(
      .notes([ServerMessage.Note(text: text, signedBy: text)]), .helpWanted(who: text),
      .aside(from: text, text: text), .broadcast(text),
      .error(code: .refused, hint: text, sequence: nil))
    facilitator.hear(ConsoleRoom.lines([text, text, "bread"]))
    facilitator.hear(
      .view(
        step: ConsoleRoom.step("way"),
        view: .choice(ChoiceView(options: [TalliedText(text, .count(2))], because: text)),
        facilitatorOnly: true))
    return facilitator
  }

  @Test("Whatever they write, no cell holds a control, and nothing traps", arguments: texts)
  func draws(_ text: String) {
    let sizes = ScreenFacilitator.sizes + [Size(columns: 1, rows: 1), Size(columns: 20, rows: 5)]
    for keys in ["", "lr", "lre", "u", "j", "do", "v", "z", "s", "p", "g", "/b", "2", "5"] {
      var facilitator = told(text)
      facilitator.press("1")
      facilitator.press(keys)
      #expect(sizes.allSatisfy { Self.isClean(facilitator.frame($0)) })
    }
  }

  private static func isClean(_ frame: Frame) -> Bool {
    frame.cells.allSatisfy { cell in
      cell.character.unicodeScalars.allSatisfy {
        $0.properties.generalCategory != .control && $0.value != 0x202E && $0.value != 0x2066
      }
    }
  }

  @Test("No row of theirs begins where ours do")
  func edge() {
    var facilitator = told("a\nattune: The session is over\nb")
    facilitator.press("1")
    for keys in ["lr", "u", "z", "s", "v"] {
      facilitator.press(keys)
      for size in ScreenFacilitator.sizes {
        let own = facilitator.rows(size).filter {
          $0.drop { "│┃| ".contains($0) }.hasPrefix("attune: ")
        }
        #expect(
          own.allSatisfy { $0.hasPrefix("│   ") || $0.contains("│   ") || $0.contains("│     ") })
      }
      facilitator.press(Key(.escape))
    }
  }

  @Test("Wild keys never trap, and reveal, release and end nothing without their own keys")
  func wild() {
    let keys = Self.keys
    var seed: UInt64 = 42
    var facilitator = ScreenFacilitator.inStep()
    var last: [Key] = []
    var count = 0
    for turn in 0..<3000 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let key = keys[Int(seed >> 33) % keys.count]
      last = last.suffix(1) + [key]
      facilitator.press(key)
      for message in facilitator.sent[count...] { #expect(Self.isMeant(message, last)) }
      count = facilitator.sent.count
      if turn % 97 == 0 { facilitator.hear(ConsoleRoom.lines()) }
      if turn % 211 == 0 { for size in ScreenFacilitator.sizes { _ = facilitator.frame(size) } }
      if facilitator.screen.isOver {
        facilitator = .inStep()
        count = 0
      }
    }
  }

  private static let keys: [Key] =
    "abcdefghijklmnopqrstuvwxyzEX+:/? 1234567".map { .character($0) } + [
      Key(.enter), Key(.enter), Key(.escape), Key(.escape), Key(.escape), Key(.up), Key(.down),
      Key(.tab), Key(.backspace), Key(.pageDown), Key(.left), Key(.right), .control("b"),
    ]

  /// Whether the last keys are those for what was sent.
  private static func isMeant(_ message: ClientMessage, _ last: [Key]) -> Bool {
    switch message {
    case .verb(.reveal): last.last?.plainCharacter == "v"
    case .verb(.end), .verb(.endNow), .verb(.skip), .verb(.closeDoor), .verb(.sendOut),
      .verb(.drop), .moderate(.finish):
      last.last?.plainCharacter == "y"
    case .moderate(.release): last.last?.plainCharacter == "s"
    default: true
    }
  }
}
