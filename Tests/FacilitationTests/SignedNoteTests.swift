import Facilitation
import Testing
import WorkshopModel

@Suite("Notes that are signed where nobody has a name")
struct SignedNoteTests {
  @Test("a signed note bears the letter by which the console knows the seat")
  func letter() throws {
    var room = Room(.of([.make("talk", .talk(Talk())), .choice("more")]))
    try room.join(1...5)
    try room.say(.open)
    let author = SeatID(label: 3)
    let called = try room.send(.signal(author, .help)).said.first?.notice
    guard case .helpWanted(let letter)? = called else {
      Issue.record("nobody was called")
      return
    }
    try room.send(.note(author, text: "may I speak", isSigned: true))
    try room.send(.note(author, text: "louder", isSigned: false))
    let told = try room.wait(seconds: 30).said.compactMap { notice, to -> Set<NoteLine>? in
      if case .notes(let lines) = notice, to == .consoles { Set(lines) } else { nil }
    }
    let words = SessionWords().seat
    #expect(words.contains("{letter}"))
    let signature = words.replacing("{letter}", with: letter)
    let lines: Set = [
      NoteLine(text: "may I speak", signedBy: signature), NoteLine(text: "louder", signedBy: nil),
    ]
    #expect(told == [lines])
  }
}
