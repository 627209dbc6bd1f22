import Testing
import WorkshopModel
import WorkshopScript

@Suite struct RunningPlanTests {
  @Test func `A plan says when, who sees what and what is kept`() throws {
    let workshop = try #require(try ShippedWorkshops.workshop("coming-back"))
    #expect(
      RunningPlan(workshop, room: .pair).lines() == [
        "Coming Back: Repair After a Rupture",
        "pair · 2–4 people, best 2–3 · 50 minutes",
        "",
        "Start Min     Step                        Type       Shown to            Kept",
        "0:00    2     Welcome                     talk",
        "0:02    4 *   Terms                       gate       nobody              terms",
        "0:06    2 *   Privately                   choice     all clear or not",
        "0:08    1 -   How raw is it?              scale      its author",
        "0:09    4     What repair is made of      talk",
        "0:13    2     Slow                        breathe",
        "0:15    5 *   Get ready                   reflect    its author",
        "0:20   14 *   Two sides, one event        pair       the pair",
        "0:34    1     One slow minute             breathe",
        "0:35    7 *   One visible change          draft      signed, all         adopted",
        "0:42    1 -   And now?                    scale      its author",
        "0:43    3     To each other               round      signed, all",
        "0:46    3 !   The rest of today           talk",
        "0:49    1 !   One line                    feedback   facilitator",
        "",
        "50 minutes; 48 without spare steps, 36 with the core alone.",
        "* core   - spare   ! protected, never proposed for cutting   ^ heavy",
        "327 words to read; most in `turns`: 83.",
      ])
  }

  @Test func `A plan with a start gives the time of day, past midnight too`() throws {
    let workshop = try #require(try ShippedWorkshops.workshop("neurobiology-of-intimacy"))
    let plan = RunningPlan(workshop, startMinuteOfDay: 23 * 60 + 30)
    #expect(plan.clock(atMinute: 0) == "23:30")
    #expect(plan.clock(atMinute: 45) == "00:15")
    #expect(plan.lines()[4].hasPrefix("23:30   3     Welcome"))
  }

  @Test func `Dropping the heavy step drops its choice and never its settling`() throws {
    let workshop = try #require(try ShippedWorkshops.workshop("neurobiology-of-intimacy"))
    let cutting = Cutting(steps: workshop.steps)
    let loss = try #require(StepID("loss"))
    let settle = try #require(StepID("loss-settle"))
    #expect(cutting.closure(of: [loss]).map(\.name).sorted() == ["loss", "loss-choice"])
    #expect(cutting.closure(of: [settle]) == [])
    #expect(cutting.closure(of: [loss, settle]).contains(settle))
  }

  @Test func `A protected step cannot be dropped`() throws {
    let workshop = try #require(try ShippedWorkshops.workshop("coming-back"))
    let cutting = Cutting(steps: workshop.steps)
    #expect(cutting.closure(of: [try #require(StepID("aftercare"))]) == [])
  }
}

@Suite struct PlanClockTests {
  private func clock() throws -> (PlanClock, [Step]) {
    let workshop = try #require(try ShippedWorkshops.workshop("neurobiology-of-intimacy"))
    return (PlanClock(steps: workshop.steps, plannedMinutes: workshop.minutes), workshop.steps)
  }

  @Test func `In time there is nothing to propose`() throws {
    let standing = try clock().0.standing(
      at: .init(current: 2, elapsedSeconds: 7 * 60, stepSeconds: 0))
    #expect(standing.minutesOver == 0)
    #expect(standing.remainingMinutes == 80)
    #expect(standing.proposal == [])
  }

  @Test func `Finishing steps early leaves minutes over`() throws {
    let standing = try clock().0.standing(
      at: .init(current: 2, elapsedSeconds: 4 * 60, stepSeconds: 60))
    #expect(standing.minutesOver == -4)
  }

  @Test func `A step that runs over counts as it goes`() throws {
    let (clock, _) = try clock()
    let late = clock.standing(at: .init(current: 2, elapsedSeconds: 15 * 60, stepSeconds: 480))
    #expect(late.minutesOver == 5)
    #expect(late.proposal.map(\.step.name) == ["networks-check", "felt-understood"])
    #expect(late.proposal.reduce(0) { $0 + $1.minutes } == 5)
  }

  @Test func `Spare steps are proposed before useful ones, protected and core never`() throws {
    let (clock, steps) = try clock()
    let cuts = clock.standing(at: .init(current: 0, elapsedSeconds: 7200, stepSeconds: 0)).cuts
    let firstUseful = cuts.firstIndex { $0.priority == .useful } ?? 0
    #expect(cuts[..<firstUseful].allSatisfy { $0.priority == .spare })
    #expect(cuts[firstUseful...].allSatisfy { $0.priority == .useful })
    let proposed = Set(cuts.map(\.step))
    #expect(
      !steps.contains { proposed.contains($0.id) && ($0.isProtected || $0.priority == .core) })
    let loss = cuts.first { $0.step.name == "loss" }
    #expect(loss?.steps.map(\.name) == ["loss-choice", "loss"])
    #expect(loss?.minutes == 6)
  }

  @Test func `What has passed or was left out is not proposed again`() throws {
    let (clock, steps) = try clock()
    let out = Set(steps.filter { $0.priority == .spare }.map(\.id))
    let moment = PlanClock.Moment(
      current: 12, elapsedSeconds: 7200, stepSeconds: 0, leftOut: out)
    #expect(clock.standing(at: moment).cuts.map(\.step.name) == ["needs"])
  }

  @Test func `A moment outside the plan is answered calmly`() throws {
    let (clock, _) = try clock()
    #expect(clock.standing(at: .init(current: 99, elapsedSeconds: 0, stepSeconds: 0)).cuts == [])
    #expect(clock.standing(at: .init(current: -5, elapsedSeconds: 0, stepSeconds: 0)).cuts != [])
  }
}
