import SessionScreens
import TerminalKit
import Testing
import WorkshopModel
import WorkshopProtocol

@Suite("Blanking, leaving and the end")
struct JoinLeavingTests {
  @Test("Blanking leaves one neutral line; the first key only shows the screen again")
  func blank() {
    var guest = Guest()
    guest.hear(.step(JoinMake.card(JoinMake.choice)))
    for key in [Key(.function(9)), .control("b"), .character("x")] {
      guest.press(key)
      #expect(guest.words() == "Nothing to see here. Press any key to go on.")
      guest.press(.character("p"))
      #expect(guest.sent.isEmpty)
      #expect(guest.words().contains("Soup is ..."))
    }
  }

  @Test("Whoever asked for it has the screen blank while another window has the keyboard")
  func unfocused() {
    var guest = Guest()
    guest.hear(.step(JoinMake.card(JoinMake.choice)))
    guest.take(.focus(false))
    #expect(guest.words().contains("Soup is ..."))
    guest.screen.hidesUnfocused = true
    guest.take(.focus(false))
    guest.take(.focus(true))
    guest.take(.resize(Size(columns: 80, rows: 24)))
    guest.take(.resumed)
    #expect(guest.words() == "Nothing to see here. Press any key to go on.")
    guest.press(.character("p"))
    #expect(guest.sent.isEmpty)
    #expect(guest.words().contains("Soup is ..."))
  }

  @Test("The sheet of keys says that the screen hides itself, where it does")
  func unfocusedSheet() {
    let sentence = "This screen goes blank when another window gets the keyboard"
    var guest = Guest()
    guest.type("?")
    #expect(!guest.words(80, 60).contains(sentence))
    guest.screen.hidesUnfocused = true
    #expect(guest.words(80, 60).contains(sentence))
  }

  @Test("Ctrl-B blanks in a text, in a note and in a question")
  func blankAnywhere() {
    var guest = Guest()
    guest.hear(.step(JoinMake.card(JoinMake.text)))
    guest.press(.control("b"), Key(.escape))
    guest.press(Key(.tab), .character("m"), .control("b"))
    #expect(guest.words() == "Nothing to see here. Press any key to go on.")
    guest.press(Key(.escape), Key(.escape), .character("q"), .character("x"))
    #expect(guest.words() == "Nothing to see here. Press any key to go on.")
  }

  @Test("Ctrl-C asks once, then leaves for now and keeps the place")
  func detach() {
    var guest = Guest()
    guest.hear(.step(JoinMake.card(JoinMake.choice)))
    guest.press(.control("c"))
    #expect(!guest.detaches)
    #expect(guest.words().contains("your seat is kept"))
    guest.press(.character("p"))
    #expect(guest.sent.isEmpty)
    #expect(guest.words().contains("Soup is ..."))
    guest.press(.control("c"), .control("c"))
    #expect(guest.detaches)
    #expect(guest.sent.isEmpty)
  }

  @Test("Ctrl-Z puts the program to sleep")
  func suspend() {
    var guest = Guest()
    guest.press(.control("z"))
    #expect(guest.suspends)
  }

  @Test("q asks first; the page of the end stays until it is read")
  func leave() {
    var guest = Guest()
    guest.hear(.step(JoinMake.card(JoinMake.choice)))
    guest.type("q")
    guest.press(Key(.escape))
    #expect(guest.screen.model.standing == .here)
    guest.type("qy")
    #expect(guest.sent == [.leave])
    #expect(guest.words().contains("You have left. Thank you for being here."))
    #expect(guest.words().contains("Helpline 1"))
    #expect(!guest.screen.isOver)
    guest.press(Key(.enter))
    #expect(guest.screen.isOver)
  }

  @Test("After the end nothing stays of what people said")
  func ended() {
    var guest = Guest()
    guest.hear(.broadcast("Soup is ready, Ada."))
    #expect(guest.words().contains("Soup is ready, Ada."))
    guest.hear(.ended(text: "Sleep well."))
    #expect(guest.words().contains("Sleep well."))
    #expect(!guest.words().contains("Ada"))
    guest.type("e")
    #expect(!guest.words().contains("Ada"))
  }

  @Test("A door that stays closed says why")
  func turnedAway() {
    var guest = Guest(nil)
    guest.hear(JoinMake.welcome)
    #expect(guest.words().contains("Coming in."))
    guest.hear(.waiting)
    #expect(guest.words().contains("The door is locked."))
    guest.hear(.error(code: .refused, hint: "This room is full.", sequence: nil))
    #expect(guest.words().contains("This room is full."))
    #expect(guest.screen.model.standing == .over)
  }

  @Test("A name is asked for in a field of its own")
  func name() {
    var guest = Guest(nil)
    guest.hear(JoinMake.welcome)
    guest.hear(.error(code: .badName, hint: "A name is needed.", sequence: nil))
    #expect(guest.words().contains("called by a name"))
    guest.forget()
    guest.type("Quiet Ada\n")
    #expect(guest.sent == [.join(code: "TULIP-42", name: "Quiet Ada")])
  }

  @Test("A closed terminal leaves for now")
  func gone() {
    var guest = Guest()
    guest.take(.ended)
    #expect(guest.detaches)
  }

  @Test("Help asks first, and says that it tells who asks")
  func help() {
    var guest = Guest()
    guest.hear(JoinMake.lobby)
    guest.type("h")
    #expect(guest.words().contains("it is you who asks for a person"))
    guest.type("y")
    #expect(guest.sent == [.signal(.help)])
  }
}
