import Testing
import WorkshopModel
import WorkshopProtocol
import WorkshopServer

/// Lines that are put together by hand are what the codec would write, or of one length.
@Suite struct LineShapeTests {
  private func admission(
    _ title: String, _ token: String, _ time: SessionInstant
  ) -> ServerMessage.Admission {
    ServerMessage.Admission(
      role: .participant, title: title, room: .group, isRehearsal: false, isLate: false,
      usesNames: true, resumeToken: token, time: time, leadership: .facilitator, goals: ["a"],
      contentNotes: [], resources: ["\"resume\":\"~\""], promise: "p", circle: 2)
  }

  @Test func `An admission out of the cache is as the codec writes it`() {
    var cache = AdmissionCache()
    let title = #"A "resume":"\#(String(repeating: "~", count: 43))","time":0 title"#
    for number in 1...3 {
      let token = String(repeating: "\(number)", count: 43)
      let time = SessionInstant(milliseconds: Int64(number * 1_000))
      let line = cache.line(
        token: token, time: time,
        kind: AdmissionCache.Kind(isLate: false, circle: CircleID(number: 2))
      ) { admission(title, $0, $1) }
      let plain = ServerMessageCodec.encode(.admitted(admission(title, token, time)))
      #expect(line == plain)
    }
  }

  @Test func `Personal lines have one length, whatever is shared with whom`() throws {
    let step = try Workshops.step("share")
    let people = ["Ada", "Bo", "Çelik"].enumerated().map { index, name in
      (seat: SeatID(label: UInt32(index)), name: name)
    }
    let items = ["walks", "gardens", "\"quotes\""]
    let sharings: [[String: View]] = [
      [:], ["Ada": .dyads([DyadView(name: "Bo", yes: items, open: [])])],
      [
        "Bo": .dyads([
          DyadView(name: "Ada", yes: [items[0]], open: [items[2]]),
          DyadView(name: "Çelik", yes: items, open: []),
        ])
      ],
    ]
    var lengths: Set<Int> = []
    for views in sharings {
      var lines = PersonalLines()
      lines.keep(views, of: step, for: people, items: items)
      #expect(lines.seats(of: step) == people.map(\.seat))
      for person in people {
        let line = try #require(lines.line(of: person.seat, in: step))
        lengths.insert(line.count)
        let message = try ServerMessageCodec.decode(Array(line.dropLast()))
        let view = views[person.name] ?? .dyads([])
        #expect(message == .view(step: step, view: view, facilitatorOnly: false))
      }
    }
    #expect(lengths.count == 1)
  }

  @Test func `Where items are too long for one line nobody is told of single others`() throws {
    let step = try Workshops.step("share")
    let people = (0..<400).map { (seat: SeatID(label: UInt32($0)), name: "Person \($0)") }
    var lines = PersonalLines()
    lines.keep([:], of: step, for: people, items: [String(repeating: "x", count: 9_000)])
    #expect(lines.seats(of: step).isEmpty)
    lines.keep([:], of: step, for: people, items: [String(repeating: "x", count: 200)])
    #expect(lines.seats(of: step).count == 400)
  }
}
