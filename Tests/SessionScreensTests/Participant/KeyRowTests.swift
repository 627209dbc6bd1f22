import Phrasebook
import SessionScreens
import TerminalKit
import Testing
import WorkshopModel
import WorkshopProtocol

@Suite("Every key in the row of keys does something")
struct KeyRowTests {
  enum State: CaseIterable {
    case open, begun, carrying, held, away, sent, passed, back, closed, shown, offline, atKeys
    case sheet, note, over
  }

  @Test("In every type of step and every state", arguments: JoinMake.bodies.indices)
  func keys(_ index: Int) {
    for state in State.allCases {
      let guest = Self.guest(JoinMake.bodies[index], state)
      let items = guest.screen.keyItems
      #expect(!items.isEmpty || state == .carrying, "\(index) \(state)")
      for item in items {
        let ways = Self.ways(item.keys)
        #expect(!ways.isEmpty, "\(item.keys)")
        let works = ways.contains { Self.works(guest, $0) }
        #expect(works, "\(item.keys) \(item.label) in \(state) of \(JoinMake.bodies[index])")
      }
    }
  }

  /// What says that a key did nothing, as far as no name or number stands in it.
  ///
  /// Without a connection the keys stay where they are, and say that they wait for it.
  private static let refusals: [String] = {
    var phrases = Phrasebook()
    phrases.namesKeys = true
    let sentences =
      RefusalPhrase.allCases.filter { $0 != .notConnected }.map { phrases($0) }
      + SharedRefusalPhrase.allCases.map { phrases($0) }
    return (sentences + [phrases(JoinAnswerPhrase.nothingYet)]).filter { !$0.contains("{") }
  }()

  private static func isRefused(_ before: Guest, _ after: Guest) -> Bool {
    let new = after.words(120, 40)
    let said = refusals.filter { new.contains($0) }
    if said.isEmpty { return false }
    let old = before.words(120, 40)
    return said.contains { !old.contains($0) }
  }

  /// Whether keys do something, where they send at the latest once something is entered.
  private static func works(_ guest: Guest, _ keys: [Key]) -> Bool {
    if changes(guest, keys) { return true }
    var entered = guest
    entered.type("22")
    return entered.frame() != guest.frame() && changes(entered, keys)
  }

  /// Whether keys change the screen or send something; a refusal is no such change.
  private static func changes(_ before: Guest, _ keys: [Key]) -> Bool {
    var guest = before
    for key in keys { guest.press(key) }
    if isRefused(before, guest) { return false }
    return guest.frame() != before.frame() || guest.sent.count != before.sent.count
      || guest.events.count != before.events.count || guest.detaches != before.detaches
      || guest.screen.isOver != before.screen.isOver
  }

  /// The keys that a name in the row stands for, one after another; arrows are any of four.
  private static func ways(_ name: String) -> [[Key]] {
    if name == "arrows" { return [Key(.up), Key(.down), Key(.left), Key(.right)].map { [$0] } }
    if name.contains("–") { return [[.character("1")], [.character("2")]] }
    let keys = name.split { $0 == " " || $0 == "," }.map { String($0) }.map(key)
    return keys.contains(nil) ? [] : [keys.compactMap { $0 }]
  }

  private static func key(_ name: String) -> Key? {
    let named: [String: Key] = [
      "Enter": Key(.enter), "Space": .character(" "), "Tab": Key(.tab), "Esc": Key(.escape),
      "F1": Key(.function(1)), "F3": Key(.function(3)), "F9": Key(.function(9)),
      "Ctrl-D": .control("d"), "Ctrl-C": .control("c"),
      "↑": Key(.up),
    ]
    if let key = named[name] { return key }
    return name.count == 1 ? name.first.map { Key.character($0) } : nil
  }

  private static func guest(_ body: StepCard.Body, _ state: State) -> Guest {
    var guest = Guest(JoinMake.admission(names: true))
    guest.now = 10_000
    guest.hear(JoinMake.lobby)
    let isAnswered = JoinMake.answered.contains(body)
    guest.hear(
      .step(JoinMake.card(body, form: isAnswered ? JoinMake.form(keep: true) : nil)))
    if case .round = body {
      var round = ServerMessage.Round(step: JoinMake.step(), turn: 2, of: 5)
      (round.isTyped, round.isYours) = (true, true)
      guest.hear(.round(round))
    }
    bring(&guest, to: state)
    return guest
  }

  private static func bring(_ guest: inout Guest, to state: State) {
    switch state {
    case .open: break
    case .begun: guest.type("2")
    case .carrying: guest.type(" ")
    case .held: guest.hear(.held)
    case .away: guest.type("s")
    case .sent, .back:
      guest.type("12")
      guest.press(.control("d"), .control("d"))
      guest.acknowledge()
      if state == .back { guest.type("u") }
    case .passed: guest.press(Key(.escape), .character("p"))
    case .closed: guest.hear(.phase(step: JoinMake.step(), phase: .closed, deadline: nil))
    case .shown:
      guest.hear(.phase(step: JoinMake.step(), phase: .closed, deadline: nil))
      guest.hear(.ownAnswerOnly(step: JoinMake.step()))
    case .offline: guest.screen.disconnected()
    case .atKeys: guest.press(Key(.escape))
    case .sheet: guest.press(Key(.function(1)))
    case .note: guest.press(Key(.escape), .character("m"))
    case .over: guest.hear(.ended(text: "The session is over."))
    }
  }
}
