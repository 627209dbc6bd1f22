import Phrasebook
import SessionScreens
import TerminalKit
import Testing
import WorkshopModel
import WorkshopProtocol

@Suite("Keys that a participant's screen names")
struct NamedKeysTests {
  @Test("The lobby names a key, where line mode says what to type")
  func lobby() {
    var guest = Guest(JoinMake.admission(names: true))
    guest.hear(JoinMake.lobby)
    #expect(guest.words().contains("? shows at any time what you can do here."))
    #expect(guest.words().contains("v tells the program alone"))
    #expect(!guest.words().contains("Type"))
    let lines = ParticipantLines().lines(
      for: [.admitted(JoinMake.admission(), isBack: false)], guest.screen.model)
    #expect(lines.contains("Type ? at any time to read what you can do here."))
  }

  @Test("Turns name their keys, also while a turn is typed")
  func turns() {
    var guest = Guest()
    guest.hear(.step(JoinMake.card(JoinMake.bodies[12], form: nil)))
    var round = ServerMessage.Round(step: JoinMake.step(), turn: 2, of: 5)
    round.mayTake = true
    guest.hear(.round(round))
    #expect(guest.words().contains("Turn 2 of 5 is free. t takes it"))
    round.mayTake = false
    (round.isTyped, round.isYours) = (true, true)
    guest.hear(.round(round))
    #expect(guest.words().contains("Enter sends it. Tab and then p passes."))
    round.isTyped = false
    guest.hear(.round(round))
    #expect(guest.words().contains("d ends it when you have spoken"))
  }

  @Test("Letters, being out and the time after the steps name their keys")
  func room() {
    var guest = Guest()
    guest.hear(JoinMake.lobby)
    guest.hear(.mailSent)
    #expect(guest.words().contains("l opens your own mailbox"))
    guest.type("l")
    #expect(guest.words().contains("It opens only when you press l."))
    guest.press(Key(.escape))
    guest.type("s")
    #expect(guest.words().contains("s says that you are back."))
    guest.hear(.after(until: JoinMake.instant(601_000)))
    #expect(guest.words().contains("or leave with q."))
    #expect(guest.words().contains("m writes a note"))
  }

  @Test("No sentence of a drawn screen says what to type, in any language")
  func sentences() {
    for language in Language.allCases {
      var phrases = Phrasebook(language)
      let typed = phrases(ArrivalPhrase.anyTime)
      phrases.namesKeys = true
      #expect(phrases(ArrivalPhrase.anyTime) != typed)
      #expect(phrases(RoundPhrase.yourTypedTurn).contains("Tab"))
      #expect(phrases(KeeperPhrase.nobody).contains(" i"))
    }
  }

  @Test("F3 ticks in a text what k ticks elsewhere, and both are named where they work")
  func keep() {
    var guest = Guest()
    let form = JoinMake.form(keep: true)
    guest.hear(.step(JoinMake.card(JoinMake.text, form: form)))
    #expect(guest.words().contains("The transcript leaves it out; F3 changes that."))
    #expect(guest.words().contains("F3 [ ] may be kept"))
    guest.type("soup")
    guest.press(Key(.function(3)))
    #expect(guest.words().contains("The transcript may keep it; F3 changes that."))
    guest.press(Key(.tab))
    #expect(guest.words().contains("k changes that."))
    guest.press(Key(.function(3)), Key(.tab), Key(.function(3)), .control("d"))
    guest.acknowledge()
    #expect(guest.screen.model.current?.own?.answer.mayKeep == true)
    guest.hear(.step(JoinMake.card(JoinMake.choice, id: "next", form: form)))
    #expect(guest.words().contains("The transcript leaves it out; k changes that."))
  }

  @Test("At 40 by 12 pass, blank and the list of keys stay in the row of keys")
  func small() {
    for language in Language.allCases {
      let style = ScreenStyle(phrases: Phrasebook(language))
      for body in JoinMake.answered {
        var guest = Guest(style: style)
        guest.take(.resize(Size(columns: 40, rows: 12)))
        guest.hear(.step(JoinMake.card(body, form: JoinMake.form(keep: true))))
        let words = guest.words(40, 12)
        let phrases = style.phrases
        for label in [JoinKeyPhrase.pass, .blank, .keys] {
          #expect(words.contains(phrases(label)), "\(language) \(label)")
        }
      }
    }
  }
}

@Suite("Keys from field to field")
struct FieldKeysTests {
  @Test("Where Tab goes to the next field, the row of keys says so, and Esc leads to the letters")
  func fields() {
    var guest = Guest()
    guest.hear(.step(JoinMake.card(JoinMake.bodies[9])))
    #expect(guest.words().contains("Enter next Ctrl-D send Esc, p pass"))
    guest.type("leek\n")
    #expect(guest.words().contains("Enter send Tab, p pass"))
    guest.press(Key(.tab), .character("p"))
    #expect(guest.lastAnswer == "pass")
    guest = Guest()
    guest.hear(.step(JoinMake.card(JoinMake.bodies[16])))
    #expect(guest.words().contains("Enter next Ctrl-D send"))
    guest.press(Key(.enter))
    #expect(guest.words().contains("Ctrl-D send Enter new row"))
    #expect(guest.words().contains("Tab, p pass"))
    guest.press(Key(.up))
    #expect(guest.words().contains("Enter next Ctrl-D send"))
  }

  @Test("Esc leads from the first field to a pass")
  func escape() {
    var guest = Guest()
    guest.hear(.step(JoinMake.card(JoinMake.bodies[9])))
    guest.type("leek")
    guest.press(Key(.escape), .character("p"))
    #expect(guest.lastAnswer == "pass")
  }

  @Test("Who works alone is offered no partner and no word of who reads lines")
  func solo() {
    var guest = Guest()
    var card = JoinMake.card(JoinMake.pair, form: nil)
    card.audience = "Only the people in your pair read it."
    guest.hear(.step(card))
    #expect(guest.words().contains("Only the people in your pair read it."))
    #expect(guest.words().contains("You are paired in a moment."))
    guest.hear(.solo(step: JoinMake.step()))
    #expect(!guest.words().contains("Only the people in your pair read it."))
    #expect(!guest.words().contains("o alone"))
  }
}
