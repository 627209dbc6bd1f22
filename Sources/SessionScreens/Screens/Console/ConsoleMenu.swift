import Phrasebook
import WorkshopProtocol

/// Keys that come after a first one.
enum ConsoleMenu: Hashable, Sendable {
  /// Something is put in after the present step.
  case add
  case time
  case door
  /// Turns, pairs, and a draft's lines.
  case together
  /// The way through the steps.
  case course
  case colleague
  case end
  case export
  /// How exactly a transcript says when it was.
  case date(format: String, path: String)
  /// Why lines are held back.
  case reason(letters: [String])

  /// Its keys.
  var keys: [ConsoleKey] {
    switch self {
    case .add: Self.adding
    case .time: Self.timing
    case .door: Self.atDoor
    case .together: Self.working
    case .course: Self.going
    case .colleague: Self.helping
    case .end: Self.ending
    case .export: Self.exporting
    case .date(let format, let path): Self.dating(format, path)
    case .reason(let letters): Self.holding(letters)
    }
  }

  private static let adding: [ConsoleKey] = [
    ConsoleKey("p", menu: .pulse, .command(.verb(.insertPulse))),
    ConsoleKey("b", menu: .breathe, .ask(.breathe)),
    ConsoleKey("k", menu: .pause, .ask(.pause)), ConsoleKey("t", menu: .talk, .ask(.talk)),
    ConsoleKey("c", menu: .consent, .command(.verb(.insertConsent))),
  ]

  private static let timing: [ConsoleKey] = [
    ConsoleKey("e", .extend, .ask(.extend)), ConsoleKey("l", menu: .late, .ask(.late)),
    ConsoleKey("a", menu: .autoClose, .command(.verb(.autoClose(true)))),
    ConsoleKey("m", menu: .noAutoClose, .command(.verb(.autoClose(false)))),
  ]

  private static let atDoor: [ConsoleKey] = [
    ConsoleKey("l", menu: .lock, .command(.verb(.lock))),
    ConsoleKey("u", menu: .unlock, .command(.verb(.unlock))),
    ConsoleKey("a", menu: .admit, .command(.verb(.admit))),
    ConsoleKey("c", menu: .closeDoor, .command(.verb(.closeDoor))),
    ConsoleKey("o", menu: .sendOut, .choose(.sendOut)),
    ConsoleKey("s", menu: .seat, .choose(.seat)),
  ]

  private static let working: [ConsoleKey] = [
    ConsoleKey("n", menu: .nextTurn, .command(.verb(.turn(letter: nil)))),
    ConsoleKey("t", menu: .turnOf, .choose(.turn)),
    ConsoleKey("c", menu: .callBack, .command(.verb(.callBack))),
    ConsoleKey("d", menu: .test, .choose(.test)),
    ConsoleKey("w", menu: .withdraw, .choose(.withdraw)),
  ]

  private static let going: [ConsoleKey] = [
    ConsoleKey("j", .jump, .choose(.jump)), ConsoleKey("d", menu: .drop, .choose(.drop)),
    ConsoleKey("o", menu: .order, .ask(.order)),
    ConsoleKey("l", menu: .listening, .command(.verb(.follow(order: "listening")))),
    ConsoleKey("c", menu: .closedOn, .command(.verb(.closedQuestions(true)))),
    ConsoleKey("f", menu: .closedOff, .command(.verb(.closedQuestions(false)))),
  ]

  private static let helping: [ConsoleKey] = [
    ConsoleKey("a", menu: .aside, .ask(.aside)),
    ConsoleKey("h", menu: .handOver, .command(.verb(.handOver))),
    ConsoleKey("t", menu: .takeOver, .command(.verb(.takeOver))),
  ]

  private static let ending: [ConsoleKey] = [
    ConsoleKey("e", menu: .endSteps, .command(.end)),
    ConsoleKey("n", menu: .endNow, .command(.verb(.endNow))),
  ]

  private static let exporting: [ConsoleKey] = [
    ConsoleKey("m", more: .markdown, .ask(.path(format: "md"))),
    ConsoleKey("h", more: .page, .ask(.path(format: "html"))),
    ConsoleKey("j", more: .json, .ask(.path(format: "json"))),
    ConsoleKey("c", more: .table, .ask(.path(format: "csv"))),
  ]

  private static func dating(_ format: String, _ path: String) -> [ConsoleKey] {
    [
      ConsoleKey("m", more: .month, .command(.export(format: format, path: path, date: .month))),
      ConsoleKey("y", more: .year, .command(.export(format: format, path: path, date: .year))),
      ConsoleKey("n", more: .noDate, .command(.export(format: format, path: path, date: .none))),
    ]
  }

  private static func holding(_ letters: [String]) -> [ConsoleKey] {
    [
      ConsoleKey("c", more: .cruel, .command(.moderate(.hold(letters: letters, reason: .cruel)))),
      ConsoleKey(
        "n", more: .namesSomeone,
        .command(.moderate(.hold(letters: letters, reason: .namesSomeone)))),
      ConsoleKey(
        "o", more: .offTopic, .command(.moderate(.hold(letters: letters, reason: .offTopic)))),
      ConsoleKey(
        "e", more: .tooExposed, .command(.moderate(.hold(letters: letters, reason: .tooExposed)))),
    ]
  }

  /// Its heading.
  var label: ConsoleLabel {
    switch self {
    case .add: .room(.add)
    case .time: .room(.time)
    case .door: .room(.door)
    case .together: .room(.together)
    case .course: .room(.course)
    case .colleague: .room(.colleague)
    case .end: .room(.end)
    case .export: .room(.export)
    case .date: .more(.date)
    case .reason: .more(.reason)
    }
  }
}
