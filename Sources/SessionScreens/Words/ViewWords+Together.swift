import WorkshopModel

extension ViewWords {
  /// Standing words: an empty list reads the same, whatever emptied it (rules V8).
  static let nothingOnList = "  Nothing on this list today."
  static let missing = """
    What is not listed is not there for everyone today. That is normal, and the program tells \
    nothing about anyone.
    """
  static let missingInTwos = """
    What is not listed is not there for both of you today. That is normal, and the program tells \
    nothing more.
    """

  static func write(_ view: MatchView, on page: inout Page) {
    page.say("Everyone said yes to:")
    write(list: view.yes, on: &page)
    page.say("Everyone is open to:")
    write(list: view.open, on: &page)
    page.say(missing)
  }

  static func write(_ dyads: [DyadView], on page: inout Page) {
    if dyads.isEmpty { page.say(nothingOnList) }
    for dyad in dyads {
      let name = Page.line(dyad.name)
      page.text("You and ", "\(name) both said yes to:")
      write(list: dyad.yes, on: &page)
      page.text("You and ", "\(name) are both open to:")
      write(list: dyad.open, on: &page)
    }
    page.say(missingInTwos)
  }

  private static func write(list: [String], on page: inout Page) {
    if list.isEmpty { page.say(nothingOnList) }
    for item in list { page.entry(item) }
  }

  static func write(_ view: BallotView, on page: inout Page) {
    page.quote(view.text, from: "The line: ")
    if view.yes + view.canLive > 0 {
      page.say("\(view.yes) said yes, \(view.canLive) can live with it and will try.")
    } else {
      page.say("Nothing is counted. A test counts once everybody has answered or passed.")
    }
    page.say(
      view.isAdopted
        ? "It is adopted."
        : "It is not adopted as it stands. Change it, or leave it; no one is asked.")
  }
}
