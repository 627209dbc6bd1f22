#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif
import FoundationEssentials
import SimulationKit
import WorkshopModel
import WorkshopScript

/// Runs seeds of the simulation over the shipped workshops.
@main
struct Simulate {
  static func main() {
    guard let order = Order(Array(CommandLine.arguments.dropFirst())) else {
      print(Order.usage)
      exit(64)
    }
    let workshops = Shelf.workshops(in: order.folder)
    guard !workshops.isEmpty else {
      print("There is no workshop in '\(order.folder)'.")
      exit(66)
    }
    exit(order.run(over: workshops) ? 0 : 1)
  }
}

/// The workshops of a folder that can be read, by name.
enum Shelf {
  static func workshops(in folder: String) -> [Workshop] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.filter { $0.hasSuffix(".yaml") }.sorted().compactMap { name in
      FileManager.default.contents(atPath: "\(folder)/\(name)")
        .flatMap { WorkshopReader.read(bytes: $0, fileName: name).workshop }
    }
  }
}

/// What was asked for on the command line.
struct Order {
  static let usage = """
    Usage: Scripts/simulate [COUNT] [--first SEED] [--seed SEED]
      COUNT          how many seeds to run (2000)
      --first SEED   the first of them (1)
      --seed SEED    run this one alone, and tell more
      --match        every way in which 2, 3 and 4 people can answer a match of 3 items, in place
                     of seeds; takes about a quarter of an hour
    """

  var count = 2_000
  var first: UInt64 = 1
  var isSingle = false
  var matches = false
  var folder = "Workshops"

  init?(_ words: [String]) {
    var rest = words[...]
    while let word = rest.popFirst() {
      guard take(word, &rest) else { return nil }
    }
  }

  private mutating func take(_ word: String, _ rest: inout ArraySlice<String>) -> Bool {
    switch word {
    case "--first", "--seed":
      guard let seed = rest.popFirst().flatMap({ UInt64($0) }) else { return false }
      first = seed
      if word == "--seed" {
        isSingle = true
        count = 1
      }
      return true
    case "--match":
      matches = true
      return true
    case "--workshops":
      guard let folder = rest.popFirst() else { return false }
      self.folder = folder
      return true
    default:
      guard let count = Int(word), count > 0 else { return false }
      self.count = count
      return true
    }
  }

  /// Runs the worlds of a match; stops at the first size with a fault.
  private func runMatches() -> Bool {
    for people in 2...4 {
      let worlds = MatchWorlds(people: people, items: 3)
      var judge = MatchJudge(worlds)
      for world in 0..<worlds.count where judge.faults.isEmpty { judge.see(world) }
      guard judge.faults.isEmpty else {
        for fault in judge.faults { print("\(people) people: \(fault)") }
        return false
      }
      print(
        "\(people) people, 3 items: \(worlds.count) worlds, \(judge.classes) sights, each told the same"
      )
    }
    return true
  }

  /// Runs the seeds; stops at the first that fails.
  func run(over workshops: [Workshop]) -> Bool {
    if matches { return runMatches() }
    var total = RunCounts()
    for offset in 0..<UInt64(count) {
      var world = SimulatedWorld(seed: first &+ offset, workshops: workshops)
      let run = world.run()
      total.add(run.counts)
      guard run.complaints.isEmpty else {
        for complaint in run.complaints { print(complaint) }
        print("Seed \(run.seed) failed. To run it again:\n  \(run.replayLine)")
        return false
      }
      if isSingle { print("digest \(run.digest)") }
    }
    print(report(total))
    return true
  }

  private func report(_ total: RunCounts) -> String {
    let crashes = CrashPoint.allCases.map {
      "  \(total.crashes[$0, default: 0])  \($0.rawValue)"
    }
    return """
      \(count) seeds ran, \(total.milliseconds / 3_600_000) hours of their own time.
      \(total.restarts) restarts after crashes:
      \(crashes.joined(separator: "\n"))
      \(total.cuts) lines cut, \(total.connections) connections, \(total.seatsLost) seats not found again
      \(total.steps) steps opened, \(total.views) views made
      \(total.acknowledged) answers acknowledged: lost \(total.lost), doubled \(total.doubled)
      """
  }
}
