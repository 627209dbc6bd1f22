import FrameGallery
import TerminalKit

/// Measures the drawn screens of the gallery; `Benchmarks/screens` reads what it prints.
///
/// Usage: `attune-bench-screens [PASSES] [--slowest COUNT] [--named PART]`: prints names and values,
/// one pair a line. `--slowest` names so many screens with their times after them, and `--named`
/// leaves out the screens whose names have no such part.
@main
enum BenchScreens {
  static func main() {
    let options = Options(CommandLine.arguments.dropFirst())
    for size in [Size(columns: 120, rows: 35), Size(columns: 80, rows: 24)] {
      let name = "\(size.columns)x\(size.rows)"
      let screens = options.named(MeasuredScreen.all(Gallery.scenes, size))
      report(screens, name, options)
      report(options.named(MeasuredScreen.all(Gallery.long, size)), "long.\(name)", options)
      ByteCounts(screens, size).report(name)
    }
  }

  /// The most that a frame may take, in microseconds.
  private static let goal = 200.0

  private static func report(_ screens: [MeasuredScreen], _ group: String, _ options: Options) {
    let times = FrameTimes.all(screens, passes: options.passes)
    print("\(group).screens \(times.count)")
    Spread(times.map(\.time.whole)).report("\(group).frame_us")
    Spread(times.map(\.time.render)).report("\(group).render_us")
    Spread(times.map(\.time.encode)).report("\(group).encode_us")
    Spread(times.map(\.time.first)).report("\(group).first_encode_us")
    print("\(group).over_goal \(times.count { $0.time.whole > goal })")
    for (name, time) in times.sorted(by: { $0.time.whole > $1.time.whole }).prefix(options.slowest)
    {
      print("slow.\(group).\(name) \(time.whole) render \(time.render) encode \(time.encode)")
    }
  }
}

/// What the program was started with.
struct Options {
  let passes: Int
  let slowest: Int
  private let part: String?

  init(_ arguments: ArraySlice<String>) {
    func value(after name: String) -> String? {
      arguments.firstIndex(of: name).flatMap {
        arguments.dropFirst($0 + 1 - arguments.startIndex).first
      }
    }
    passes = arguments.first.flatMap { Int($0) } ?? 9
    slowest = value(after: "--slowest").flatMap { Int($0) } ?? 0
    part = value(after: "--named")
  }

  func named(_ screens: [MeasuredScreen]) -> [MeasuredScreen] {
    guard let part else { return screens }
    return screens.filter { screen in
      screen.name.indices.contains { screen.name[$0...].hasPrefix(part) }
    }
  }
}

/// The median, the 95th hundredth and the worst of many values.
struct Spread {
  private let sorted: [Double]

  init(_ values: [Double]) { sorted = values.sorted() }
  init(_ values: [Int]) { self.init(values.map { Double($0) }) }

  func report(_ name: String) {
    guard let worst = sorted.last else { return }
    print("\(name).median \(share(50))")
    print("\(name).p95 \(share(95))")
    print("\(name).worst \(worst)")
  }

  private func share(_ hundredths: Int) -> Double {
    sorted[min(sorted.count - 1, sorted.count * hundredths / 100)]
  }
}
