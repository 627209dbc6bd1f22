/// The commented workshop that a new author begins with.
public enum StarterFile {
  /// A complete small workshop of that name; the name is made fit for an `id`.
  public static func text(name: String) -> String {
    template.replacingID(with: id(from: name))
  }

  /// The file name that goes with a name.
  public static func fileName(name: String) -> String { id(from: name) + ".yaml" }

  /// Small letters, digits and dashes of a name; `my-workshop` where nothing is left.
  static func id(from name: String) -> String {
    var id = ""
    for character in name.lowercased() {
      let isPlain = character.isASCII && (character.isLetter || character.isNumber)
      if isPlain {
        id.append(character)
      } else if !id.isEmpty, id.last != "-" {
        id.append("-")
      }
    }
    id = String(id.prefix(48))
    while id.last == "-" { id.removeLast() }
    return id.isEmpty ? "my-workshop" : id
  }

  private static let template = """
    # yaml-language-server: $schema=workshop.schema.json
    # A workshop is a header and a list of steps. Change anything; then run
    # `attune check FILE`, which names every slip and shows the plan on the clock.
    # A text that holds a colon and a space, or begins with [ or {, needs "quotes".
    workshop: 1
    id: @ID@
    # For several languages write languages: [en, de] here, and each text as
    # {en: A new workshop, de: Ein neuer Workshop}; `attune check` names what is missing.
    title: A new workshop
    summary: One or two sentences that tell people what to expect.
    # group: strangers. constellation: people bound to each other. pair: two people.
    for: [group]
    people: {min: 6, best: 8-16, max: 30}
    minutes: 30
    goals:
      - What people take home with them.
    content_notes:
      - What may touch people, in plain words.
    not_for: People for whom this is not the right room today.
    # What every step has where it says nothing else. k is the least number of
    # answers behind a picture for the room; extend is the minutes of one press.
    defaults: {k: 5, time: soft, close: all, extend: 2}
    facilitator:
      before:
        - What to prepare, and whom to speak with.
      watch:
        - What to look out for.
    # Other types of steps: grid, rank, statements, words, match, round, draft,
    # reflect. Priority (core, useful, spare) says what may be cut when time is short.
    steps:
      - id: doors
        type: talk
        minutes: 3
        time: open
        title: Welcome
        say: |
          You are in the right place. We begin in a few minutes.
          Put something to drink within reach.
      - id: agreements
        type: gate
        priority: core
        minutes: 3
        title: How we work together
        say: |
          Write about yourself. Leave out names and places.
          What others share stays here; what you learned can travel.
        ask: Can you take part on these terms today?
        # The first option goes on, the last one declines.
        options: ["Yes", "Yes, mostly listening", Not today]
        require: all
      - id: arrive
        type: scale
        priority: core
        minutes: 3
        title: Arriving
        ask: How much room do you have for others right now?
        min: 0
        max: 10
        labels: {0: none, 5: some, 10: plenty}
        # Who sees what comes of it: room, facilitator, signed, self or never.
        reveal: room
      - id: settle
        type: breathe
        minutes: 2
        title: A slower minute
        say: Breathe with the bar, or look around and name five things of one colour.
        cycles: 12
        instead: Look around and name five things of one colour.
      - id: listen
        type: pair
        priority: core
        minutes: 8
        title: Speak and listen
        say: One speaks, one listens, then you swap.
        turns:
          - {who: A, do: speak about something small and recent, seconds: 120}
          - {who: B, do: "say back what you heard, and ask whether you got it", seconds: 60}
          - {who: B, do: speak about something small and recent, seconds: 120}
          - {who: A, do: "say back what you heard, and ask whether you got it", seconds: 60}
        solo: Write three sentences about such a moment, for yourself.
      - id: one-line
        type: text
        priority: spare
        minutes: 4
        title: One line
        ask: Finish - "It helps me when somebody ..."
        limit: 200
        # You read the lines first and release them in batches.
        reveal: facilitator
        # ask: the transcript keeps a line only where its author ticks that it may.
        keep: ask
      - id: quiz
        type: choice
        minutes: 2
        title: A question
        ask: What helps somebody to feel heard?
        options: [good advice, a guess and a question, a similar story]
        # A quiz names its answer, counted from 1, and says why.
        answer: 2
        because: A guess with a question lets the speaker correct it.
      - id: aftercare
        type: talk
        priority: core
        minutes: 2
        # Never proposed for cutting.
        protect: true
        title: Before you go
        say: Feelings can arrive late. Do something kind for yourself tonight.
        show: resources
      - id: feedback
        type: feedback
        priority: core
        minutes: 3
        protect: true
        title: How was this for you?
        items:
          - {scale: I could take part in my own way., min: 1, max: 5}
          - {text: One thing to keep or to change., limit: 280}

    """
}

extension String {
  fileprivate func replacingID(with id: String) -> String {
    guard let slot = ranges(of: "@ID@").first else { return self }
    return String(self[..<slot.lowerBound]) + id + String(self[slot.upperBound...])
  }
}
