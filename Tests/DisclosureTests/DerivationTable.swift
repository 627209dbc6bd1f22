import Disclosure
import WorkshopModel

/// What exact counts of ordinary steps give away, worked out over every room there is.
enum DerivationTable {
  /// The whole page, as `docs/tables/derivable.md` has it.
  static func markdown() -> String {
    let rows = (3...5).flatMap { k in
      (k...8).flatMap { present in (2...5).map { row(k: k, present: present, options: $0) } }
    }
    return (introduction + [columns, ruler] + rows + closing).joined(separator: "\n") + "\n"
  }

  /// One line: of the pictures that can be shown, how many give something away, and to whom.
  private static func row(k: Int, present: Int, options: Int) -> String {
    let rules = CellRules(present: present, k: k, isSensitive: false)
    let worlds = Worlds.histograms(people: present, values: options + 1)
    let alike = Dictionary(grouping: worlds) { world in
      rules.tallies(Array(world.dropLast()), answers: present - (world.last ?? 0))
    }
    let shown = alike.filter { $0.key != nil }.map { Deduction(worlds: $0.value) }
    let cells = Deduction.Knowledge.allCases.map { knowledge in
      let found = shown.map { $0.certainty(knowledge) }
      return "\(found.count { $0.derives }) | \(found.count { $0.excludes })"
    }
    let numbers = "\(present) | \(options) | \(k) | \(shown.count)"
    return "| \(numbers) | \(cells.joined(separator: " | ")) |"
  }

  private static let columns =
    "| present | options | k | pictures | outsider: certain | ruled out "
    + "| one insider: certain | ruled out | two insiders: certain | ruled out |"
  private static let ruler = "|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|"

  private static let introduction = [
    "# What can be worked out from ordinary steps", "",
    "A test makes this table and compares it with what the program does.", "",
    "A step without `sensitive: true` shows exact counts. Everybody knows how many are present, so",
    "the counts also say how many passed. For each number of people, of options and threshold the",
    "table goes through every picture that can be shown and counts those from which somebody can be",
    "certain of another person's answer, and those in which some option, or a pass, can be ruled out",
    "for another person. An outsider knows the picture; an insider knows their own answer, too; two",
    "insiders tell each other theirs. The insiders' own answers are those that tell them most.", "",
    "On a step with `sensitive: true` every one of these numbers is 0: the tests hold it to that.",
    "",
  ]

  private static let closing = [
    "", "## The other types, without numbers", "",
    "| type | what can be worked out |", "|---|---|",
    "| scale | as a choice among its bins; median and quartiles narrow a bin down to a number |",
    "| grid | below 2k as a choice among four quadrants; the map has no counts, but a cell with "
      + "nothing near it was chosen by nobody |",
    "| statements | each statement as a choice of its own, with its own answers; nothing links two "
      + "statements |",
    "| rank | an item in no row was ranked by nobody; unanimous majorities hold for everyone |",
    "| words | a word that is not shown was given by nobody or by one person; who gave a word that "
      + "is shown once more than they expected knows that somebody shares it, on sensitive steps too |",
    "| text | the words themselves may point to their author; nothing else does |",
    "| all clear | in a room of two the facilitator's bit says of each that both are clear, or not "
      + "which of the two is not |",
    "| match | whoever said yes or maybe to an item that is on neither list knows that not all did; "
      + "in twos that is the other; all but one who compare notes know the last one's answers where "
      + "theirs were yes or maybe |",
    "| consent test | how many objected, would change the line or passed, taken together; whoever "
      + "knows the others' answers knows the last one's |",
    "| comparison | what both pictures say, and that a changed picture means a changed mind |",
  ]
}
