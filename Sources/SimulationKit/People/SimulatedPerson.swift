import WorkshopModel
public import WorkshopProtocol

/// A person who is not there: says plausible things at plausible moments, from one seed.
public struct SimulatedPerson: Sendable {
  /// What a simulated person does next.
  public enum Action: Hashable, Sendable {
    /// Types a line, so many milliseconds of the session's clock after the step appeared.
    case type(String, afterMilliseconds: Int)
    /// Loses the connection and comes back.
    case drop(afterMilliseconds: Int)
    /// Leaves for good.
    case leave(afterMilliseconds: Int)
  }

  /// A unique name that tests search for where it must not be.
  public let name: String
  /// How the person takes part.
  public let temperament: Temperament
  private var generator: DrawnNumbers
  private var stepsSeen = 0
  private let plausible: PlausibleAnswer

  /// The person with a number in a rehearsal's seed; names are unique within it.
  ///
  /// `language` is that of the session's texts, in which the person writes.
  public init(
    number: Int, seed: UInt64, temperament: Temperament? = nil, language: String = ""
  ) {
    plausible = PlausibleAnswer(words: .of(language))
    var mixed = Mixing(seed ^ (UInt64(number) &+ 1) &* 0x9E37_79B9_7F4A_7C15)
    generator = DrawnNumbers(Draw(using: &mixed))
    name = GivenNames.name(number)
    self.temperament = temperament ?? Temperament(using: &generator)
  }

  /// What the person does when a step appears.
  public mutating func actions(for card: StepCard) -> [Action] {
    stepsSeen += 1
    let thinking = Int.random(in: temperament.thinkingMilliseconds, using: &generator)
    if temperament.leavesBeforeEnd, stepsSeen > 10 { return [.leave(afterMilliseconds: thinking)] }
    guard card.state.takesPart, card.state.phase == .open else { return [] }
    var actions =
      chance(temperament.dropPercent) ? [Action.drop(afterMilliseconds: thinking / 2)] : []
    let lines = answer(to: card)
    actions += lines.map { .type($0, afterMilliseconds: thinking) }
    if !lines.isEmpty, card.form?.allowsPass == true, chance(temperament.reconsiderPercent) {
      actions.append(.type("u", afterMilliseconds: thinking + 1_500))
      actions += answer(to: card).map { .type($0, afterMilliseconds: thinking + 4_000) }
    }
    return actions
  }

  /// What the person does when a round comes round.
  public mutating func actions(for round: ServerMessage.Round) -> [Action] {
    guard !round.isOver else { return [] }
    let speaking = Int.random(in: 3_000...40_000, using: &generator)
    if round.mayTake, chance(30) { return [.type("take", afterMilliseconds: speaking / 8)] }
    guard round.isYours else { return [] }
    if chance(temperament.passPercent) { return [.type("p", afterMilliseconds: 3_000)] }
    let line = round.isTyped ? plausible.turn(using: &generator) : "done"
    return [.type(line, afterMilliseconds: speaking)]
  }

  private mutating func answer(to card: StepCard) -> [String] {
    if card.isBallot, case .choice(let options, _) = card.body {
      return [PlausibleAnswer.vote(options.count, using: &generator)]
    }
    if card.form?.allowsPass == true, chance(temperament.passPercent) { return ["p"] }
    return plausible.lines(for: card.body, using: &generator)
  }

  private mutating func chance(_ percent: Int) -> Bool {
    percent > 0 && Int.random(in: 0..<100, using: &generator) < percent
  }
}

/// Turns a small seed into bits that look drawn (SplitMix64, Steele, Lea and Flood 2014).
struct Mixing: RandomNumberGenerator {
  private var state: UInt64

  /// Starts from a seed of any size.
  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Names that are used in rehearsals only.
enum GivenNames {
  private static let first = [
    "Ailin", "Bram", "Ceyda", "Dorin", "Esra", "Fenna", "Goran", "Hanae", "Imre", "Jorun", "Kaisa",
    "Levin", "Mirela", "Nadim", "Oona", "Pavlo", "Quirin", "Runa", "Sanne", "Tarek", "Ulla",
    "Vesna",
    "Wout", "Xenia", "Yarrow", "Zoltan",
  ]

  /// A name that no other number has.
  static func name(_ number: Int) -> String {
    let name = first[number % first.count]
    let round = number / first.count
    return round == 0 ? name : "\(name) \(round + 1)"
  }
}
