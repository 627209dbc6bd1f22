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
      let screens = MeasuredScreen.all(size)
      report(times: screens.map { ($0.name, FrameTimes(of: $0, passes: passes)) }, name, isDetailed)
      ByteCounts(screens, size).report(name)
    }
  }

  private static func report(
    times: [(String, FrameTimes)], _ size: String, _ isDetailed: Bool
  ) {
    print("\(size).screens \(times.count)")
    Spread(times.map { $0.1.whole }).report("\(size).frame_us")
    Spread(times.map { $0.1.render }).report("\(size).render_us")
    Spread(times.map { $0.1.encode }).report("\(size).encode_us")
    Spread(times.map { $0.1.first }).report("\(size).first_encode_us")
    let slowest = times.sorted { $0.1.whole > $1.1.whole }
    for (name, time) in slowest.prefix(isDetailed ? times.count : 0) {
      print("each.\(size).\(name) \(time.whole) render \(time.render) encode \(time.encode)")
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
