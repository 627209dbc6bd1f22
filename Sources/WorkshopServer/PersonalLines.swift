package import WorkshopModel
import WorkshopProtocol

/// What single people share with others, each as a line for one seat (rules V8).
///
/// All lines of a step are as long as the longest that its items and names can make, so that neither
/// a recipient nor an onlooker learns anything from a length. Nothing of it is ever written down.
package struct PersonalLines {
  private var lines: [StepID: [SeatID: [UInt8]]] = [:]
  private var shown: Set<StepID> = []

  /// Nothing yet.
  package init() {}

  /// Keeps one line for each person; where the items are too long for one line nobody gets any.
  package mutating func keep(
    _ views: [String: View], of step: StepID, for people: [(seat: SeatID, name: String)],
    items: [String]
  ) {
    let longest = Self.longest(people.map(\.name), items, step)
    guard longest <= WireLimits.lineBytes else { return }
    for (seat, name) in people {
      let view = views[name] ?? .dyads([])
      lines[step, default: [:]][seat] = Self.padded(Self.line(view, step), to: longest)
    }
  }

  /// The seats that have a line of a step.
  package func seats(of step: StepID) -> [SeatID] { lines[step]?.keys.sorted() ?? [] }

  /// A seat's line of a step.
  package func line(of seat: SeatID, in step: StepID) -> [UInt8]? { lines[step]?[seat] }

  /// The next step is open: what was shared is on the screens of those who shared it.
  ///
  /// A step that opens in the same moment in which one was read must not take its lines away unseen.
  package mutating func forget() { lines = lines.filter { !shown.contains($0.key) } }

  /// The step's lines were sent to all whose they are.
  package mutating func markShown(_ step: StepID) { shown.insert(step) }

  /// Bytes of the longest line that could be made: somebody shares everything with as many as one may
  /// name, and their names are the longest.
  private static func longest(_ names: [String], _ items: [String], _ step: StepID) -> Int {
    let sizes = names.map { name in
      (name: name, bytes: ViewCodec.encode(.dyads([DyadView(name: name, yes: [], open: [])])).count)
    }
    let others = sizes.sorted { $0.bytes > $1.bytes }.prefix(WireLimits.comparedNames)
    return line(
      .dyads(others.map { DyadView(name: $0.name, yes: items, open: []) }), step
    ).count
  }

  /// One line, also where a view that is shown to many would be cut into pages.
  private static func line(_ view: View, _ step: StepID) -> [UInt8] {
    let payload = ViewCodec.encode(view)
    guard payload.count + 256 < WireLimits.lineBytes else {
      return [UInt8](repeating: 0, count: WireLimits.lineBytes + 1)
    }
    return ServerMessageCodec.encodeView(step: step, payload: payload, facilitatorOnly: false)
  }

  /// Spaces before the closing brace.
  private static func padded(_ line: [UInt8], to length: Int) -> [UInt8] {
    let missing = max(0, length - line.count)
    var padded = line
    padded.insert(
      contentsOf: repeatElement(UInt8(ascii: " "), count: missing), at: line.count - 2)
    return padded
  }
}
