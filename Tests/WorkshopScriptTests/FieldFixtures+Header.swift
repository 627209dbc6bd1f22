import WorkshopModel
import WorkshopScript

extension FieldFixtures {
  static let header: [Fixture] = [
    Fixture("workshop.workshop", "workshop: 1", refuses: Refusal("workshop: 2", "only format 1")) {
      _, _ in
      true
    },
    Fixture("workshop.id", "id: two-words", refuses: Refusal("id: Two Words", "cannot be a name")) {
      it, _ in
      it.id == "two-words"
    },
    Fixture("workshop.title", "title: Yes", refuses: Refusal("title: [Yes]", "a list")) { it, _ in
      it.title.text() == "Yes"
    },
    Fixture("workshop.summary", "summary: Short.", refuses: Refusal("summary: ''", "no words")) {
      it, _ in
      it.summary?.text() == "Short."
    },
    Fixture(
      "workshop.for", "for: [pair]",
      refuses: Refusal("for: [grup]", at: (1, 7), "did you mean `group`")
    ) { it, _ in it.rooms == [.pair] },
    Fixture(
      "workshop.led_by", "led_by: member",
      refuses: Refusal("led_by: members", "did you mean `member`")
    ) { it, _ in it.leadership == .member },
    Fixture("workshop.names", "names: chosen", refuses: Refusal("names: on", "known here")) {
      it, _ in
      it.names == .chosen
    },
    Fixture(
      "workshop.people", "people: {min: 2, best: 3, max: 4}",
      refuses: Refusal("people: {min: 5, best: 3, max: 4}", at: (1, 24), "does not lie between")
    ) { it, _ in it.people == PeopleRange(min: 2, best: 3...3, max: 4) },
    Fixture(
      "workshop.minutes", "minutes: 720", refuses: Refusal("minutes: 721", "it can be 1 to 720")
    ) {
      it, _ in it.minutes == 720
    },
    Fixture(
      "workshop.goals", "goals: [Rest]", refuses: Refusal("goals: Rest", "should be a list")
    ) { it, _ in it.goals == [LocalizedText("Rest")] },
    Fixture(
      "workshop.content_notes", "content_notes: [Loss]",
      refuses: Refusal("content_notes: []", "holds 0")
    ) { it, _ in it.contentNotes == [LocalizedText("Loss")] },
    Fixture(
      "workshop.not_for", "not_for: Crisis.", refuses: Refusal("not_for:", at: (1, 9), "no words")
    ) {
      it, _ in it.notFor?.text() == "Crisis."
    },
    Fixture(
      "workshop.sources", "sources: [A 2020]",
      refuses: Refusal("sources: [{A: 1}]", at: (1, 11), "single")
    ) { it, _ in it.sources == ["A 2020"] },
    Fixture("workshop.repeat", "repeat: weekly", refuses: Refusal("repeat: [weekly]", "a list")) {
      it, _ in
      it.repeats?.text() == "weekly"
    },
    Fixture(
      "workshop.languages", "languages: [en, pt-BR]",
      refuses: Refusal(
        "languages: [english]", at: (1, 13),
        "not a language tag")
    ) { it, _ in it.languages == ["en", "pt-BR"] },
    Fixture(
      "workshop.resources", "resources: my-town.yaml",
      refuses: Refusal(
        "resources: ../other.yaml",
        "in the same folder")
    ) { it, _ in it.resources == "my-town.yaml" },
    Fixture(
      "workshop.defaults", "defaults: {k: 7}",
      refuses: Refusal("defaults: {kk: 7}", at: (1, 12), "`k`")
    ) { _, step in step.k == 7 },
    Fixture(
      "workshop.facilitator", "facilitator: {before: [Rest]}",
      refuses: Refusal("facilitator: {befor: [Rest]}", at: (1, 15), "`before`")
    ) { it, _ in it.brief.before.count == 1 },
    Fixture(
      "workshop.orders", "orders: {listening: [one, it]}",
      refuses: Refusal(
        "orders: {listening: [one, at]}",
        at: (1, 27), "did you mean `it`")
    ) { it, _ in it.orders.first?.steps.map(\.name) == ["one", "it"] },
    Fixture(
      "workshop.steps", "steps: [{id: it, type: break, title: It, minutes: 2}]",
      refuses: Refusal("steps: []", "holds 0")
    ) { it, _ in it.steps.count == 1 },
  ]

  static let headerParts: [Fixture] = [
    Fixture("people.min", "min: 8", refuses: Refusal("min: many", "whole number")) { it, _ in
      it.people.min == 8
    },
    Fixture("people.best", "best: 10", refuses: Refusal("best: 12-10", "runs upwards")) { it, _ in
      it.people.best == 10...10
    },
    Fixture("people.max", "max: 12", refuses: Refusal("max: 2001", "it can be")) { it, _ in
      it.people.max == 12
    },
    Fixture(
      "facilitator.before", "before: [Rest]", refuses: Refusal("before: Rest", "should be a list")
    ) {
      it, _ in it.brief.before == [LocalizedText("Rest")]
    },
    Fixture(
      "facilitator.watch", "watch: [Speed]", refuses: Refusal("watch: {a: b}", "should be a list")
    ) {
      it, _ in it.brief.watch == [LocalizedText("Speed")]
    },
  ]

  static let parts: [Fixture] = [
    Fixture("cue.at", "at: 90", refuses: Refusal("at: 1.5", "whole number")) { _, step in
      FieldFixtures.talk(step)?.cues.first?.atSeconds == 90
    },
    Fixture("cue.say", "say: No", refuses: Refusal("say: {a: b}", "a text")) { _, step in
      FieldFixtures.talk(step)?.cues.first?.say.text() == "No"
    },
    Fixture("turn.who", "who: both", refuses: Refusal("who: C", "cannot be `C`")) { _, step in
      FieldFixtures.pair(step)?.turns.first?.who == .both
    },
    Fixture("turn.do", "do: listen", refuses: Refusal("do: ' '", "no words")) { _, step in
      FieldFixtures.pair(step)?.turns.first?.task.text() == "listen"
    },
    Fixture("turn.seconds", "seconds: 45", refuses: Refusal("seconds: 4", "it can be 5")) {
      _, step in
      FieldFixtures.pair(step)?.turns.first?.seconds == 45
    },
    Fixture("feedback item.scale", "scale: Fine?", refuses: Refusal("scale: [a]", "a text")) {
      _, step in
      FieldFixtures.feedbackScale(step)?.range == 1...5
    },
    Fixture(
      "feedback item.text", "text: More?",
      refuses: Refusal(
        "text: More?\nscale: Fine?", at: (1, 1),
        "either `scale` or `text`")
    ) { _, step in step.kind.type == .feedback },
    Fixture("feedback item.min", "min: 0", refuses: Refusal("min: low", "whole number")) {
      _, step in
      FieldFixtures.feedbackScale(step)?.range == 0...5
    },
    Fixture("feedback item.max", "max: 7", refuses: Refusal("max: 0", "runs upwards")) { _, step in
      FieldFixtures.feedbackScale(step)?.range == 1...7
    },
    Fixture(
      "feedback item.labels", "labels: {1: slow}",
      refuses: Refusal(
        "labels: {6: slow}", at: (1, 10),
        "outside the scale")
    ) { _, step in FieldFixtures.feedbackScale(step)?.labels[1]?.text() == "slow" },
    Fixture(
      "feedback item.limit", "limit: 90", refuses: Refusal("limit: 0", "it can be 1")
    ) { _, step in step.kind == .feedback([.text(LocalizedText("More?"), TextQuestion(limit: 90))])
    },
  ]
}
