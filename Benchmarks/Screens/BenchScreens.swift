import FrameGallery
import TerminalKit

/// Measures the drawn screens of the gallery; `Benchmarks/screens` reads what it prints.
///
/// Usage: `attune-bench-screens [PASSES] [--each]`: prints names and values, one pair a line. With
/// `--each` every screen's time is printed as well.
@main
enum BenchScreens {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    let passes = arguments.lazy.compactMap { Int($0) }.first ?? 9
    let isDetailed = arguments.contains("--each")
    for size in [Size(columns: 120, rows: 35), Size(columns: 80, rows: 24)] {
      let name = "\(size.columns)x\(size.rows)"
      let screens = MeasuredScreen.all(Gallery.scenes, size)
      report(FrameTimes.all(screens, passes: passes), name, isDetailed)
      let long = MeasuredScreen.all(Gallery.long, size)
      report(FrameTimes.all(long, passes: passes), "long.\(name)", isDetailed)
      ByteCounts(screens, size).report(name)
    }
  }

  private static func report(
    _ times: [(name: String, time: FrameTimes)], _ group: String, _ isDetailed: Bool
  ) {
    print("\(group).screens \(times.count)")
    Spread(times.map(\.time.whole)).report("\(group).frame_us")
    Spread(times.map(\.time.render)).report("\(group).render_us")
    Spread(times.map(\.time.encode)).report("\(group).encode_us")
    Spread(times.map(\.time.first)).report("\(group).first_encode_us")
    guard isDetailed else { return }
    for (name, time) in times.sorted(by: { $0.time.whole > $1.time.whole }) {
      print("each.\(group).\(name) \(time.whole) render \(time.render) encode \(time.encode)")
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
