import Phrasebook
import WorkshopModel

/// Standing words: where nothing is shared it reads the same, whatever the reason (rules V8).
extension ViewWords {
  static func write(_ view: MatchView, on page: inout Page) {
    if view.yes.isEmpty, view.open.isEmpty { page.say(SharedViewPhrase.nothingShared) }
    write(list: view.yes, under: .everyoneYes, on: &page)
    write(list: view.open, under: .everyoneOpen, on: &page)
    page.say(SharedViewPhrase.missing)
  }

  static func write(_ dyads: [DyadView], on page: inout Page) {
    if dyads.isEmpty { page.say(SharedViewPhrase.nothingInTwos) }
    for dyad in dyads {
      let name: [String: PhraseValue] = ["name": .text(dyad.name)]
      if dyad.yes.isEmpty, dyad.open.isEmpty { page.text(SharedViewPhrase.nothingWith, name) }
      write(list: dyad.yes, under: .bothYes, name, on: &page)
      write(list: dyad.open, under: .bothOpen, name, on: &page)
    }
    page.say(SharedViewPhrase.missingInTwos)
  }

  /// A list under its heading; an empty one has none.
  private static func write(
    list: [String], under heading: SharedViewPhrase, _ values: [String: PhraseValue] = [:],
    on page: inout Page
  ) {
    guard !list.isEmpty else { return }
    page.text(heading, values)
    for item in list { page.entry(item) }
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
