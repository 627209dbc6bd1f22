import Phrasebook
import SessionScreens
import TerminalKit
import Testing
import WorkshopModel
import WorkshopProtocol

@Suite("A facilitator's screen")
struct ConsoleScreenTests {
  private static let wide = Size(columns: 120, rows: 35)

  @Test("It shows the time against the plan, who is here, and the door")
  func header() {
    let facilitator = ScreenFacilitator.inStep()
    for text in ["21 of 56 min", "2 min over", "6 here, 1 away", "door open"] {
      #expect(facilitator.rows(Self.wide)[0].contains(text))
      #expect(facilitator.rows()[1].contains(text))
    }
    #expect(facilitator.rows(Size(columns: 40, rows: 12))[0].contains("21 of 56 min"))
  }

  @Test("A lost connection is said in words")
  func connection() {
    var facilitator = ScreenFacilitator.inStep()
    facilitator.screen.disconnected()
    #expect(facilitator.rows()[1].contains("no connection"))
  }

  @Test("How far the room is stands there in words, never as numbers")
  func progress() {
    var facilitator = ScreenFacilitator.inStep()
    facilitator.hear(.readiness(step: ConsoleRoom.step("way"), readiness: .stillWriting))
    #expect(facilitator.words().contains("Still writing."))
    facilitator.hear(.readiness(step: ConsoleRoom.step("way"), readiness: .readyWhenYouAre))
    for size in ScreenFacilitator.sizes {
      #expect(facilitator.words(size).contains("Ready when you are."))
    }
  }

  @Test("The gate's paragraph is there to be read aloud")
  func gate() {
    var facilitator = ScreenFacilitator()
    let gate = StepCard.GateCard(
      options: ["Yes", "Not today"], lastDeclines: true, sitOut: [:], legalNote: nil,
      paragraph: "Nobody can be found through an answer.")
    facilitator.hear(.step(ConsoleRoom.card(.gate(gate))))
    let words = facilitator.words(Self.wide)
    #expect(words.contains("Read this aloud"))
    #expect(words.contains("Nobody can be found through an"))
  }

  @Test("The script's note and the next step help to go on")
  func sayNext() {
    let words = ScreenFacilitator.inStep().words(Self.wide)
    #expect(words.contains("Slow down here. Name that nothing is shown by itself."))
    #expect(words.contains("Group themes"))
  }

  @Test("Signals stand there as words, and many of them bring a proposal")
  func signals() {
    var facilitator = ScreenFacilitator.inStep()
    facilitator.hear(.signals(slower: .many, moreTime: .none))
    let words = facilitator.words(Self.wide)
    #expect(words.contains("slower: many"))
    #expect(words.contains("Many ask to go slower"))
  }

  @Test("A call for a person stays in sight at every size until it was seen to by its key")
  func calls() {
    var facilitator = ScreenFacilitator.inStep()
    facilitator.hear(.helpWanted(who: "Ben"))
    facilitator.hear(.broadcast("Slowly."))
    for size in ScreenFacilitator.sizes {
      #expect(facilitator.words(size).contains("Somebody would like a person: Ben"))
    }
    facilitator.press("1")
    facilitator.press("l")
    for size in ScreenFacilitator.sizes {
      let words = facilitator.words(size)
      #expect(words.contains("Would like a person (H: seen to):"))
      #expect(words.contains("Ben"))
      #expect(words.contains("H call seen to") || size.columns < 80)
    }
    facilitator.press("H")
    for size in ScreenFacilitator.sizes {
      #expect(!facilitator.words(size).contains("Would like a person"))
      #expect(facilitator.words(size).contains("Seen to."))
    }
  }

  @Test("A note stands at the head until it is read, and its key is in the bar")
  func notes() {
    var facilitator = ScreenFacilitator.inStep()
    facilitator.hear(.notes([ServerMessage.Note(text: "louder", signedBy: nil)]))
    facilitator.press("1")
    facilitator.now = 60_000
    for size in ScreenFacilitator.sizes {
      #expect(facilitator.words(size).contains("1 note: u reads"))
    }
    #expect(facilitator.rows()[22...].joined().contains("u notes"))
    facilitator.press("u")
    facilitator.press(Key(.escape))
    #expect(!facilitator.words().contains("1 note: u reads"))
  }

  @Test("What an errand tells is a sentence, an invitation a sheet")
  func told() {
    var facilitator = ScreenFacilitator.inStep()
    facilitator.screen.tell(["Noted in your own file."])
    #expect(facilitator.words().contains("Noted in your own file."))
    facilitator.press("i")
    facilitator.screen.tell(["Join:", "  attune join 'attune://h/TULIP-42#k5'"])
    #expect(facilitator.words().contains("attune join 'attune://h/TULIP-42#k5'"))
    #expect(facilitator.words().contains("Invitation"))
    facilitator.press("q")
    #expect(!facilitator.words().contains("attune join"))
    #expect(!facilitator.screen.isOver)
  }

  @Test("Leaving asks; Ctrl-C asks once; the session goes on")
  func leaves() {
    var asked = ScreenFacilitator.inStep()
    asked.press("q")
    #expect(!asked.detaches)
    asked.press("y")
    #expect(asked.detaches && asked.screen.isOver)
    var twice = ScreenFacilitator.inStep()
    twice.press(.control("c"))
    #expect(!twice.detaches)
    #expect(twice.words().contains("Ctrl-C once more"))
    twice.press("1")
    twice.press(.control("c"))
    #expect(!twice.detaches)
    twice.press(.control("c"))
    #expect(twice.detaches)
    #expect(twice.sent.isEmpty)
  }

  static let blanks: [Key] = [.character("x"), Key(.function(9)), .control("b")]

  @Test("The screen is emptied at once, and the first key only brings it back", arguments: blanks)
  func blank(_ key: Key) {
    var facilitator = ScreenFacilitator.inStep()
    facilitator.press(key)
    #expect(facilitator.words().split(whereSeparator: \.isNewline).count { $0.contains("a") } == 1)
    #expect(!facilitator.words().contains("Monday"))
    facilitator.press("c")
    #expect(facilitator.sent.isEmpty)
    #expect(facilitator.words().contains("Monday"))
  }

  @Test("In a field the screen is emptied by keys that are no letters")
  func blankInField() {
    var facilitator = ScreenFacilitator.inStep()
    facilitator.press("wexit")
    #expect(facilitator.words().contains("exit"))
    facilitator.press(Key(.function(9)))
    #expect(!facilitator.words().contains("exit"))
    facilitator.press(" ")
    facilitator.press(Key(.enter))
    #expect(facilitator.sent == [.verb(.broadcast("exit"))])
  }

  @Test("The command line completes words and names the nearest one")
  func commandLine() {
    var facilitator = ScreenFacilitator.inStep()
    facilitator.press(":holdb")
    facilitator.press(Key(.tab))
    facilitator.press("K B cruel\n")
    #expect(facilitator.sent == [.moderate(.hold(letters: ["K", "B"], reason: .cruel))])
    facilitator.press(":opn\n")
    #expect(facilitator.words().contains("Did you mean open?"))
    facilitator.press(Key(.escape))
    facilitator.press("e1000\n")
    #expect(facilitator.sent.count == 1)
    #expect(facilitator.words().contains("no number that fits"))
  }

  @Test("Find goes where something is")
  func finds() {
    var facilitator = ScreenFacilitator.inStep()
    facilitator.press("/vote\n")
    facilitator.press(Key(.enter))
    #expect(facilitator.words().contains("Vote: one to fix"))
    facilitator.press("y")
    #expect(facilitator.sent == [.verb(.jump(ConsoleRoom.step("vote")))])
  }

  @Test("A pasted text goes into a field, and is no keys elsewhere")
  func pastes() {
    var facilitator = ScreenFacilitator.inStep()
    _ = facilitator.screen.take(.paste("ovvEey"), at: 0)
    #expect(facilitator.sent.isEmpty)
    facilitator.press("w")
    _ = facilitator.screen.take(.paste("Two minutes\nleft."), at: 0)
    facilitator.press(Key(.enter))
    #expect(facilitator.sent == [.verb(.broadcast("Two minutes left."))])
  }

  @Test("A closed terminal leaves")
  func ended() {
    var facilitator = ScreenFacilitator.inStep()
    let output = facilitator.screen.take(.ended, at: 0)
    #expect(output.detaches)
  }
}

@Suite("What is shown of steps, on a facilitator's screen")
struct ConsolePictureTests {
  private static let size = Size(columns: 120, rows: 35)

  private func shown(_ texts: [String]) -> ServerMessage {
    .view(
      step: ConsoleRoom.step("way"),
      view: .lines(LinesView(lines: texts.map { LinesView.Line(text: $0, mayKeep: false) })),
      facilitatorOnly: false)
  }

  @Test("Batches of lines stand below each other, each once")
  func batches() {
    var facilitator = ScreenFacilitator.inStep()
    facilitator.hear(shown(["apples"]), shown(["pears"]), shown(["pears"]))
    let words = facilitator.words(Self.size)
    #expect(words.contains("apples"))
    #expect(words.components("pears") == 1)
  }

  @Test("What is shown of an earlier step is seen beside the present one")
  func late() {
    var facilitator = ScreenFacilitator.inStep()
    facilitator.hear(.step(ConsoleRoom.card(.pause, id: "themes")), shown(["apples"]))
    facilitator.press(Key(.end))
    #expect(facilitator.words(Self.size).contains("apples"))
    facilitator.hear(.step(ConsoleRoom.card(.pause, id: "vote")))
    #expect(!facilitator.words(Self.size).contains("apples"))
  }

  @Test("Every frame of a rehearsal says so")
  func rehearsal() {
    let screen = ScreenFacilitator(isRehearsal: true)
    for size in ScreenFacilitator.sizes {
      #expect(screen.rows(size)[0...1].joined().contains("rehearsal"))
    }
  }
}

extension String {
  /// How often some words stand in it.
  fileprivate func components(_ words: String) -> Int { split(separator: words).count - 1 }
}
