/// What was said on a participant's screen: the last of it as a toast, the rest to be read again.
struct NoticeBoard: Hashable, Sendable {
  /// What was said at one moment, in the lines of line mode.
  struct Notice: Hashable, Sendable {
    let lines: [String]
    let isWarning: Bool
    let at: Int64
    let matter: NoticeMatter
  }

  /// Notices that are remembered.
  private static let most = 60
  /// How long a toast stays, whatever is typed meanwhile.
  static let leastMilliseconds: Int64 = 6_000

  private(set) var told: [Notice] = []
  private var shown: [Notice] = []

  /// The toast's lines, the last ones last; what answers the last key stands alone meanwhile.
  var toast: [String] {
    shown.filter { $0.isWarning || !isWarning }.flatMap(\.lines)
  }
  var isWarning: Bool { shown.contains { $0.isWarning } }

  /// Says something; what was said a moment ago of another matter stays beside it.
  mutating func tell(
    _ lines: [String], isWarning: Bool = false, of matter: NoticeMatter = .act, at now: Int64
  ) {
    let lines = lines.filter { !$0.allSatisfy { $0 == " " } }
    guard !lines.isEmpty else { return }
    let notice = Notice(lines: lines, isWarning: isWarning, at: now, matter: matter)
    if matter.isReplaced { shown.removeAll { $0.matter == matter } }
    if let last = shown.last, last.lines == lines { shown.removeLast() }
    shown.removeAll { now - $0.at >= Self.leastMilliseconds || $0.isWarning }
    shown.append(notice)
    if shown.count > 3 { shown.removeFirst() }
    guard !isWarning else { return }
    told.append(notice)
    if told.count > Self.most { told.removeFirst() }
  }

  /// Keeps something to be read again that stands elsewhere on the screen.
  mutating func keep(_ lines: [String], at now: Int64) {
    told.append(Notice(lines: lines, isWarning: false, at: now, matter: .room))
    if told.count > Self.most { told.removeFirst() }
  }

  /// Takes back what was said last in these words: it has turned out otherwise.
  mutating func takeBack(_ lines: [String]) {
    let lines = lines.filter { !$0.allSatisfy { $0 == " " } }
    if let place = shown.lastIndex(where: { $0.lines == lines }) { shown.remove(at: place) }
    if let place = told.lastIndex(where: { $0.lines == lines }) { told.remove(at: place) }
  }

  /// A key was pressed: what has stood long enough goes.
  mutating func pressed(at now: Int64) {
    shown.removeAll { $0.isWarning || now - $0.at >= Self.leastMilliseconds }
  }

  /// What is over goes, and with it what did not work a moment ago.
  mutating func end(_ matters: Set<NoticeMatter>) {
    shown.removeAll { $0.isWarning || matters.contains($0.matter) }
  }

  /// Nothing that people said stays after the end.
  mutating func forget() {
    told = []
    shown = []
  }
}
