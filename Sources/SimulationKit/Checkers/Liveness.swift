/// After the faults stop the run ends: the session is over and everybody was told.
struct Liveness: Checker {
  static let name = "Liveness"

  private(set) var findings: [String] = []

  mutating func take(_ sighting: Sighting) {
    if case .stuck(let why) = sighting.event { findings.append(why) }
  }

  /// Hears how the run ended.
  mutating func end(isHanging: Bool, waiting: [Int]) {
    guard isHanging else { return }
    findings.append("the run did not end; participants still there: \(waiting)")
  }
}
