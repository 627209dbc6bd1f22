import WorkshopModel
import WorkshopScript

extension FieldFixtures {
  static let common: [Fixture] = [
    Fixture("step.id", "id: it", refuses: Refusal("id: one", "two steps named `one`")) { _, step in
      step.id.name == "it"
    },
    Fixture(
      "step.type", "type: choice",
      refuses: Refusal("type: choise", "no step type `choise`; did you")
    ) { _, step in step.kind.type == .choice },
    Fixture("step.title", "title: on", refuses: Refusal("title: ", at: (1, 7), "no words")) {
      _, step in
      step.title.text() == "on"
    },
    Fixture("step.minutes", "minutes: 12", refuses: Refusal("minutes: 0", "it can be 1")) {
      _, step in
      step.minutes == 12
    },
    Fixture("step.time", "time: hard", refuses: Refusal("time: hart", "did you mean `hard`")) {
      _, step in
      step.time == .hard
    },
    Fixture("step.close", "close: timer", refuses: Refusal("close: never", "cannot be")) {
      _, step in
      step.close == .timer
    },
    Fixture("step.extend", "extend: 5", refuses: Refusal("extend: 31", "it can be")) { _, step in
      step.extendMinutes == 5
    },
    Fixture("step.linger", "linger: 4", refuses: Refusal("linger: -1", "it can be")) { _, step in
      step.lingerSeconds == 4
    },
    Fixture(
      "step.reveal", "reveal: signed", refuses: Refusal("reveal: rooom", "did you mean `room`")
    ) {
      _, step in step.reveal == .signed
    },
    Fixture("step.k", "k: 3", refuses: Refusal("k: 2", "at least 3 answers")) { _, step in
      step.k == 3
    },
    Fixture(
      "step.below_k", "below_k: signed", refuses: Refusal("below_k: sign", "did you mean `signed`")
    ) {
      _, step in step.belowK == .signed
    },
    Fixture("step.keep", "keep: nothing", refuses: Refusal("keep: all", "cannot be")) { _, step in
      step.keep == .nothing
    },
    Fixture("step.pass", "pass: allowed", refuses: Refusal("pass: never", "cannot be")) { _, step in
      step.allowsPass
    },
    Fixture(
      "step.priority", "priority: core", refuses: Refusal("priority: cor", "did you mean `core`")
    ) {
      _, step in step.priority == .core
    },
    Fixture(
      "step.protect", "protect: true", refuses: Refusal("protect: yes", "write true or false")
    ) {
      _, step in step.isProtected
    },
    Fixture(
      "step.sensitive", "sensitive: true", refuses: Refusal("sensitive: True", "in small letters")
    ) {
      _, step in step.isSensitive
    },
    Fixture("step.heavy", "heavy: true", refuses: Refusal("heavy: 1", "write true or false")) {
      _, step in
      step.isHeavy
    },
    Fixture("step.to", "to: circle", refuses: Refusal("to: all", "known here: everyone")) {
      _, step in
      step.addressee == .circle
    },
    Fixture("step.needs", "needs: [last]", refuses: Refusal("needs: [lost]", at: (1, 9), "`last`"))
    {
      _, step in step.needs.map(\.name) == ["last"]
    },
    Fixture("step.say", "say: y", refuses: Refusal("say: [y]", "a text")) { _, step in
      step.say?.text() == "y"
    },
    Fixture("step.ask", "ask: off", refuses: Refusal("ask: \"\"", "no words")) { _, step in
      step.ask?.text() == "off"
    },
    Fixture(
      "step.instead", "instead: Rest.", refuses: Refusal("instead: Rest: now", at: (1, 14), "YAML")
    ) {
      _, step in step.instead?.text() == "Rest."
    },
    Fixture(
      "step.note", "note: 7", refuses: Refusal("note: \"\\e[2J\"", "control character (U+001B)")
    ) {
      _, step in step.note?.text() == "7"
    },
  ]

  static let spoken: [Fixture] = [
    Fixture(
      "talk.cues", "cues: [{at: 0, say: a}, {at: 5, say: b}]",
      refuses: Refusal(
        "cues: [{at: 5, say: a}, {at: 5, say: b}]", at: (1, 30), "order of the clock")
    ) { _, step in talk(step)?.cues.map(\.atSeconds) == [0, 5] },
    Fixture("talk.show", "show: resources", refuses: Refusal("show: resource", "did you mean")) {
      _, step in
      talk(step)?.showsResources == true
    },
    Fixture("breathe.inhale", "inhale: 5", refuses: Refusal("inhale: 0", "it can be 1")) {
      _, step in
      step.kind == .breathe(Breathing(inhaleSeconds: 5, cycles: 6))
    },
    Fixture("breathe.hold", "hold: 2", refuses: Refusal("hold: 21", "it can be 0")) { _, step in
      step.kind == .breathe(Breathing(holdSeconds: 2, cycles: 6))
    },
    Fixture("breathe.exhale", "exhale: 7", refuses: Refusal("exhale: long", "whole number")) {
      _, step in
      step.kind == .breathe(Breathing(exhaleSeconds: 7, cycles: 6))
    },
    Fixture("breathe.cycles", "cycles: 9", refuses: Refusal("cycles: 121", "it can be 1")) {
      _, step in
      step.kind == .breathe(Breathing(cycles: 9))
    },
    Fixture("gate.options", "options: [Yes, No]", refuses: Refusal("options: [Yes]", "2 to 8")) {
      _, step in
      gate(step)?.options.map { $0.text() } == ["Yes", "No"]
    },
    Fixture("gate.require", "require: none", refuses: Refusal("require: nobody", "cannot be")) {
      _, step in
      gate(step)?.require == GateTerms.Requirement.none
    },
    Fixture(
      "gate.sit_out", "sit_out: {No: [last]}",
      refuses: Refusal(
        "sit_out: {Noo: [last]}", at: (1, 11),
        "none of this gate's options; did you mean `No`")
    ) { _, step in gate(step)?.sitOut[2]?.map(\.name) == ["last"] },
    Fixture("gate.legal_note", "legal_note: I must.", refuses: Refusal("legal_note: []", "a text"))
    {
      _, step in gate(step)?.legalNote?.text() == "I must."
    },
  ]

  static let chosen: [Fixture] = [
    Fixture(
      "choice.options", "options: [y, n]", refuses: Refusal("options: [y, y]", at: (1, 14), "twice")
    ) {
      _, step in choice(step)?.options.map { $0.text() } == ["y", "n"]
    },
    Fixture("choice.multi", "multi: 3", refuses: Refusal("multi: 4", "there are 3 options")) {
      _, step in
      choice(step)?.maxPicks == 3
    },
    Fixture("choice.answer", "answer: 2", refuses: Refusal("answer: 4", "there are 3 options")) {
      _, step in
      choice(step)?.answer == 2
    },
    Fixture(
      "choice.because", "because: So.\nanswer: 1",
      refuses: Refusal("because: So.", "reason for an `answer`")
    ) { _, step in choice(step)?.because?.text() == "So." },
    Fixture(
      "choice.all_clear", "all_clear: [1, 2]\nreveal: facilitator",
      refuses: Refusal("all_clear: [1, 4]\nreveal: facilitator", at: (1, 16), "names option 4")
    ) { _, step in choice(step)?.allClear == [1, 2] },
    Fixture("scale.min", "min: -5", refuses: Refusal("min: 5", at: (2, 6), "runs upwards")) {
      _, step in
      scale(step)?.range == -5...5
    },
    Fixture("scale.max", "max: 10", refuses: Refusal("max: ten", "whole number")) { _, step in
      scale(step)?.range == 1...10
    },
    Fixture(
      "scale.labels", "labels: {1: no}", refuses: Refusal("labels: {9: no}", at: (1, 10), "outside")
    ) {
      _, step in scale(step)?.labels[1]?.text() == "no"
    },
    Fixture("scale.compare", "compare: one", refuses: Refusal("compare: two", "is a grid step")) {
      _, step in
      step.kind.compare?.name == "one"
    },
    Fixture("grid.across", "across: [a, b]", refuses: Refusal("across: [a]", "exactly 2")) {
      _, step in
      grid(step)?.across.map { $0.text() } == ["a", "b"]
    },
    Fixture("grid.up", "up: [no, yes]", refuses: Refusal("up: no", "should be a list")) { _, step in
      grid(step)?.up.map { $0.text() } == ["no", "yes"]
    },
    Fixture("grid.size", "size: 5", refuses: Refusal("size: 16", "it can be 3")) { _, step in
      grid(step)?.size == 5
    },
    Fixture("grid.compare", "compare: two", refuses: Refusal("compare: last", "not earlier")) {
      _, step in
      step.kind.compare?.name == "two"
    },
    Fixture("rank.items", "items: [a, b, c]", refuses: Refusal("items: [a]", "2 to 20")) {
      _, step in
      step.kind == .rank(RankQuestion(items: ["a", "b", "c"].map { LocalizedText($0) }, top: 3))
    },
    Fixture("rank.top", "top: 2", refuses: Refusal("top: 5", "there are 4 items")) { _, step in
      if case .rank(let question) = step.kind { question.top == 2 } else { false }
    },
    Fixture("statements.items", "items: [a]", refuses: Refusal("items: []", "1 to 20")) { _, step in
      if case .statements(let question) = step.kind { question.items.count == 1 } else { false }
    },
    Fixture("statements.labels", "labels: [no, on]", refuses: Refusal("labels: {1: no}", "a list"))
    {
      _, step in
      if case .statements(let question) = step.kind { question.labels.count == 2 } else { false }
    },
  ]
}
