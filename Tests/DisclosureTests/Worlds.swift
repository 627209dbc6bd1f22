/// Every room of so many people that answer one question with so many values.
enum Worlds {
  /// All histograms of `people` over `values`.
  static func histograms(people: Int, values: Int) -> [[Int]] {
    guard values > 1 else { return [[people]] }
    return (0...people).flatMap { first in
      histograms(people: people - first, values: values - 1).map { [first] + $0 }
    }
  }
}

/// What can be told of another person from what is shown, by outsiders and by one or two insiders.
struct Deduction {
  /// Whose answer is known to whoever deduces.
  enum Knowledge: Int, CaseIterable {
    case outsider, oneInsider, twoInsiders
  }

  /// What is certain of some other person.
  struct Certainty: Hashable {
    var derives = false
    var excludes = false
  }

  /// The worlds that look the same.
  let worlds: [[Int]]

  /// What somebody with so much knowledge can be certain of, in the worst case.
  func certainty(_ knowledge: Knowledge) -> Certainty {
    var certainty = Certainty()
    for known in knownAnswers(knowledge) { judge(known, &certainty) }
    return certainty
  }

  private func knownAnswers(_ knowledge: Knowledge) -> [[Int]] {
    let values = worlds.first.map { Array($0.indices) } ?? []
    return switch knowledge {
    case .outsider: [[]]
    case .oneInsider: values.map { [$0] }
    case .twoInsiders: values.flatMap { first in values[first...].map { [first, $0] } }
    }
  }

  private func judge(_ known: [Int], _ certainty: inout Certainty) {
    let size = worlds.first?.count ?? 0
    var possible = [Bool](repeating: false, count: size)
    var avoidable = possible
    var isReal = false
    for world in worlds {
      var rest = world
      for value in known { rest[value] -= 1 }
      if known.contains(where: { rest[$0] < 0 }) { continue }
      let others = rest.reduce(0, +)
      if others == 0 { continue }
      isReal = true
      for value in 0..<size {
        if rest[value] > 0 { possible[value] = true }
        if rest[value] < others { avoidable[value] = true }
      }
    }
    guard isReal else { return }
    if possible.contains(false) { certainty.excludes = true }
    if avoidable.contains(false) { certainty.derives = true }
  }
}
