import Phrasebook
import WorkshopModel

/// Standing words: an empty list reads the same, whatever emptied it (rules V8).
extension ViewWords {
  static func write(_ view: MatchView, on page: inout Page) {
    page.say(SharedViewPhrase.everyoneYes)
    write(list: view.yes, on: &page)
    page.say(SharedViewPhrase.everyoneOpen)
    write(list: view.open, on: &page)
    page.say(SharedViewPhrase.missing)
  }

  static func write(_ dyads: [DyadView], on page: inout Page) {
    if dyads.isEmpty { sayNothing(on: &page) }
    for dyad in dyads {
      page.text(SharedViewPhrase.bothYes, ["name": .text(dyad.name)])
      write(list: dyad.yes, on: &page)
      page.text(SharedViewPhrase.bothOpen, ["name": .text(dyad.name)])
      write(list: dyad.open, on: &page)
    }
    page.say(SharedViewPhrase.missingInTwos)
  }

  private static func write(list: [String], on page: inout Page) {
    if list.isEmpty { sayNothing(on: &page) }
    for item in list { page.entry(item) }
  }

  private static func sayNothing(on page: inout Page) {
    page.say("  " + page.phrases(SharedViewPhrase.nothing))
  }

  static func write(_ view: BallotView, on page: inout Page) {
    page.quote(view.text, from: page.phrases(SharedViewPhrase.line) + " ")
    if view.yes + view.canLive > 0 {
      page.say(
        SharedViewPhrase.counted, ["yes": .number(view.yes), "canLive": .number(view.canLive)])
    } else {
      page.say(SharedViewPhrase.notCounted)
    }
    page.say(view.isAdopted ? SharedViewPhrase.adopted : .notAdopted)
  }
}
