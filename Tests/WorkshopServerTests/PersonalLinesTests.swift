import Testing
import WorkshopModel
import WorkshopServer

/// What single people share with others, from the reading to the next step (rules V8).
struct PersonalLinesTests {
  private let ada = SeatID(label: 1)
  private let bo = SeatID(label: 2)

  private func lines(of steps: StepID...) -> PersonalLines {
    var lines = PersonalLines()
    let shared = View.dyads([DyadView(name: "Bo", yes: ["walks"], open: [])])
    for step in steps {
      lines.keep(
        ["Ada": shared], of: step, for: [(seat: ada, name: "Ada"), (seat: bo, name: "Bo")],
        items: ["walks", "gardens"])
    }
    return lines
  }

  @Test func `Lines that nobody has seen yet stay when the next step opens`() throws {
    let step = try Workshops.step("share")
    var lines = lines(of: step)
    lines.forget()
    #expect(lines.seats(of: step) == [ada, bo])
    #expect(lines.line(of: ada, in: step) != nil)
  }

  @Test func `Lines that were shown go when the next step opens`() throws {
    let step = try Workshops.step("share")
    var lines = lines(of: step)
    lines.markShown(step)
    #expect(lines.line(of: bo, in: step) != nil, "until then whoever comes back has theirs")
    lines.forget()
    #expect(lines.seats(of: step).isEmpty)
    #expect(lines.line(of: ada, in: step) == nil)
  }

  @Test func `Of two steps only the one that was shown is forgotten`() throws {
    let (first, second) = (try Workshops.step("share"), try Workshops.step("share-2"))
    var lines = lines(of: first, second)
    lines.markShown(first)
    lines.forget()
    #expect(lines.seats(of: first).isEmpty && lines.seats(of: second) == [ada, bo])
    lines.markShown(second)
    lines.forget()
    #expect(lines.seats(of: second).isEmpty)
  }

  @Test func `Everybody's line is as long, with something shared and without`() throws {
    let step = try Workshops.step("share")
    let lines = lines(of: step)
    #expect(lines.line(of: ada, in: step)?.count == lines.line(of: bo, in: step)?.count)
    #expect(lines.line(of: ada, in: step) != lines.line(of: bo, in: step))
  }
}
