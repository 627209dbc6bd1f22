import Phrasebook
import SessionScreens
import TerminalKit
import Testing
import WorkshopModel
import WorkshopProtocol

@Suite("Frames of a participant's screen")
struct JoinFrameTests {
  static let sizes = [
    Size(columns: 40, rows: 12), Size(columns: 60, rows: 18), Size(columns: 80, rows: 24),
    Size(columns: 120, rows: 35),
  ]

  private func card(_ body: StepCard.Body) -> StepCard {
    let asks = JoinMake.answered.contains { $0 == body }
    var card = JoinMake.card(body, form: asks ? JoinMake.form(keep: true) : nil)
    if card.audience == nil, JoinMake.together.contains(where: { $0 == body }) {
      card.audience = "Only the people in your pair read what you write to one another."
    }
    return card
  }

  @Test("Who sees an answer stands on every frame from which one can be sent, whole")
  func audience() {
    for language in Language.allCases {
      let style = ScreenStyle(phrases: Phrasebook(language))
      for body in JoinMake.bodies {
        var guest = Guest(style: style)
        guest.hear(.step(card(body)))
        guest.hear(.broadcast("Soup is ready in a moment, and there is bread as well."))
        guest.screen.disconnected()
        guest.hear(.held)
        guard let audience = guest.screen.model.current?.card.audience else { continue }
        let reads = [JoinMovePhrase.readOn, .toChoices].map { style.phrases($0) }
        for size in Self.sizes {
          let words = guest.words(size.columns, size.rows)
          // Terms that are being read have no choice below them yet.
          #expect(words.contains(audience) || reads.contains { words.contains($0) })
        }
      }
    }
  }

  @Test("The field stands below who sees it, with a row between them where there is room")
  func order() {
    var guest = Guest()
    guest.hear(.step(JoinMake.card(JoinMake.text)))
    for size in Self.sizes {
      let rows = guest.text(size.columns, size.rows).split(
        separator: "\n", omittingEmptySubsequences: false)
      let field = rows.firstIndex { $0.contains("Your words") } ?? 0
      #expect(field > 0)
      let above = rows[..<field].last { !$0.allSatisfy { $0 == " " } }
      #expect(above?.hasSuffix("of people.") == true)
      #expect(field > 1 && (size.rows < 20 || rows[field - 1].allSatisfy { $0 == " " }))
    }
  }

  @Test("None of our own words is cut at 80 by 24, in any language")
  func cuts() {
    for language in Language.allCases {
      let style = ScreenStyle(phrases: Phrasebook(language))
      for (index, body) in JoinMake.bodies.enumerated() {
        var guest = Guest(JoinMake.admission(names: index % 2 == 0), style: style)
        guest.hear(JoinMake.lobby)
        check(guest, language)
        guest.hear(.step(card(body)))
        for key in Self.walk {
          check(guest, language)
          guest.press(key)
        }
        guest.hear(.phase(step: JoinMake.step(), phase: .closed, deadline: nil))
        check(guest, language)
        guest.hear(.after(until: JoinMake.instant(600_000)))
        check(guest, language)
        guest.hear(.ended(text: "Sleep well."))
        check(guest, language)
      }
    }
  }

  /// Sheets, fields, questions, signals.
  private static let walk: [Key] = [
    Key(.function(1)), Key(.escape), Key(.tab), .character("m"), Key(.tab), Key(.escape),
    .character("/"), Key(.escape), .character("h"), Key(.escape), .character("l"), Key(.escape),
    .character("r"), Key(.escape), .character("e"), Key(.escape), .character("s"),
    .character("-"), .character("+"), .character("v"), Key(.escape), .character("q"),
    Key(.escape), .control("c"), Key(.escape), .character("p"), .character("u"),
  ]

  private func check(_ guest: Guest, _ language: Language) {
    let cuts = guest.frame(cuts: true).cuts ?? []
    #expect(cuts.isEmpty, "\(language)")
  }

  @Test(
    "Where who sees an answer is long, a small window answers all the same, and it is a key away")
  func longAudience() {
    var guest = Guest()
    guest.take(.resize(Size(columns: 40, rows: 12)))
    var card = JoinMake.card(JoinMake.bodies[10])
    card.audience =
      Array(repeating: "Everyone is told only what all share.", count: 9)
      .joined(separator: " ") + " The end of it."
    guest.hear(.step(card))
    #expect(guest.words(40, 12).contains("PgDn tells who sees this."))
    #expect(guest.words(40, 12).contains("cook together"))
    for _ in 0..<6 { guest.press(Key(.pageDown)) }
    #expect(guest.words(40, 12).contains("The end of it."))
    guest.press(.character("1"), .character("1"), Key(.enter))
    #expect(guest.lastAnswer == "match(marks: [Optional(1), Optional(1)], with: [])")
  }

  @Test("A window that is too small asks for a larger one, and sends nothing")
  func tooSmall() {
    var guest = Guest()
    guest.hear(.step(JoinMake.card(JoinMake.choice)))
    let small = Size(columns: 29, rows: 10)
    #expect(guest.words(29, 10).contains("Please make this window larger"))
    guest.take(.resize(small))
    guest.type("1\n")
    #expect(guest.sent.isEmpty)
    guest.take(.resize(Size(columns: 80, rows: 24)))
    guest.type("1\n")
    #expect(guest.lastAnswer == "picks([1])")
    for rows in 0...9 {
      for columns in [0, 1, 7, 29, 30, 31] { _ = guest.frame(columns, rows) }
    }
  }

  @Test("The cursor stands where the next letter goes")
  func cursor() {
    var guest = Guest()
    guest.hear(.step(JoinMake.card(JoinMake.text)))
    guest.type("soup")
    let frame = guest.frame()
    let place = frame.cursor
    #expect(place != nil)
    if let place { #expect(frame[place.x - 1, place.y].character == "p") }
    guest.press(Key(.tab))
    #expect(guest.frame().cursor == nil)
  }

  @Test("With ASCII marks every character of ours is ASCII in English")
  func ascii() {
    for body in JoinMake.bodies {
      var guest = Guest(style: ScreenStyle(look: Look(glyphs: .ascii)))
      guest.hear(JoinMake.lobby)
      guest.hear(.step(card(body)))
      #expect(guest.text().utf8.count == guest.text().count)
      guest.press(Key(.function(1)))
      #expect(guest.text().utf8.count == guest.text().count)
    }
  }

  @Test("A choice at 80 by 24")
  func choice() {
    var guest = Guest()
    guest.hear(.step(JoinMake.card(JoinMake.choice)))
    #expect(
      guest.text(80, 17) == """
         attune (rehearsal) · An evening of soup                           Step 4 of 16
        ────────────────────────────────────────────────────────────────────────────────
           Choosing soup
           Soup is older than plates. There is no right answer here.

           Soup is ...

         ┃ Who sees this: Mixed with the others, shown after closing. Shown only if at
           least 5 answer. The transcript keeps rounded shares, no numbers of people.

           ▸ 1 ( ) a meal
             2 ( ) a starter
             3 ( ) a drink


        ────────────────────────────────────────────────────────────────────────────────
         Enter choose   arrows move   p pass   h help   ? keys   x blank   q leave
        """)
  }

  @Test("A text at 40 by 12")
  func text() {
    var guest = Guest()
    guest.hear(.step(JoinMake.card(JoinMake.text)))
    #expect(
      guest.text(40, 12) == """
         attune (rehearsal)        Step 4 of 16
           Choosing soup                       ▼
           Soup is ...
         ┃ Who sees this: Mixed with the
           others, shown after closing. Shown
           only if at least 5 answer. The
           transcript keeps rounded shares, no
           numbers of people.
           ▌Your words
                                          0/240
         Ctrl-D send   Tab, p pass   F1 keys
         F9 blank   Tab, h help   PgDn ▼
        """)
  }
}
