/// Items that each get one of a few answers, and people with whom they are compared.
///
/// Up and down move the marker. A digit gives that answer and moves on; left and right go through
/// the answers; Backspace takes an answer away. Among the people, Space (or a digit) takes a person
/// in or leaves them out. Enter is the screen's.
public struct Matcher: Widget, Hashable {
  /// The people with whom one may compare.
  public struct People: Hashable, Sendable {
    /// What stands above them.
    public var heading: String
    /// Their names.
    public var names: [String]
    /// Those that are taken in, from 0, in order.
    public internal(set) var compared: [Int]

    /// People, with those who were taken in before.
    public init(heading: String, names: [String], compared: [Int] = []) {
      self.heading = heading
      self.names = names
      self.compared = names.indices.filter { compared.contains($0) }
    }
  }

  /// The items' words.
  public let items: [String]
  /// The answers' words, such as yes, maybe and not now.
  public let labels: [String]
  /// With whom one may compare; nobody where all compare with all.
  public private(set) var people: People
  /// The answer of each item, from 0; nil is none.
  public private(set) var answers: [Int?]
  /// The row at the marker: the items, then the people.
  public private(set) var focus = 0

  /// Items with the answers that were given before.
  public init(
    _ items: [String], labels: [String], answers: [Int?] = [],
    people: People = People(heading: "", names: [])
  ) {
    self.items = items
    self.labels = labels
    self.people = people
    self.answers = items.indices.map { index in
      guard index < answers.count, let answer = answers[index] else { return nil }
      return labels.indices.contains(answer) ? answer : nil
    }
  }

  /// Whether every item has an answer.
  public var isComplete: Bool { answers.allSatisfy { $0 != nil } }

  /// How many items have no answer.
  public var openCount: Int { answers.count { $0 == nil } }

  /// Takes a key.
  ///
  /// - Returns: Whether it was one for the list.
  public mutating func take(_ key: Key) -> Bool {
    let last = lastRow
    guard last >= 0, !key.isControl, !key.isAlt else { return false }
    switch key.symbol {
    case .up: focus = max(0, focus - 1)
    case .down: focus = min(last, focus + 1)
    case .home: focus = 0
    case .end: focus = last
    default: return focus < items.count ? takeForItem(key) : takeForPerson(key)
    }
    return true
  }

  private var lastRow: Int { items.count + people.names.count - 1 }

  private mutating func takeForItem(_ key: Key) -> Bool {
    switch key.symbol {
    case .left: step(-1)
    case .right: step(1)
    case .backspace, .delete:
      guard answers[focus] != nil else { return false }
      answers[focus] = nil
    case .character(" "):
      guard !labels.isEmpty else { return false }
      answers[focus] = ((answers[focus] ?? -1) + 1) % labels.count
    case .character(let character):
      guard let digit = Digits.value(character) else { return false }
      guard labels.indices.contains(digit - 1) else { return true }
      answers[focus] = digit - 1
      focus = min(focus + 1, lastRow)
    default: return false
    }
    return true
  }

  private mutating func takeForPerson(_ key: Key) -> Bool {
    guard let character = key.plainCharacter else { return false }
    guard character == " " || Digits.value(character) != nil else { return false }
    let person = focus - items.count
    if let place = people.compared.firstIndex(of: person) {
      people.compared.remove(at: place)
    } else {
      people.compared = (people.compared + [person]).sorted()
    }
    return true
  }

  private mutating func step(_ by: Int) {
    guard !labels.isEmpty else { return }
    let start = answers[focus] ?? (by > 0 ? -1 : labels.count)
    answers[focus] = min(max(0, start + by), labels.count - 1)
  }
}
