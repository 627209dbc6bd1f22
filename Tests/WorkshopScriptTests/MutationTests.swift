import Testing
import WorkshopModel
import WorkshopScript

@Suite struct MutationTests {
  /// 250 mutations of each of the eight files, the same in every run.
  @Test(arguments: ShippedWorkshops.names)
  func `No mutation of a shipped workshop traps the reader`(name: String) throws {
    let original = Array(try ShippedWorkshops.text(name + ".yaml").utf8)
    var numbers = DrawnNumbers(Draw(UInt64(name.utf8.count), 7, 11, 13))
    var refused = 0
    for _ in 0..<250 {
      var bytes = original
      for _ in 0..<Int.random(in: 1...4, using: &numbers) { mutate(&bytes, &numbers) }
      let reading = WorkshopReader.read(bytes: bytes, fileName: "m.yaml")
      #expect((reading.workshop == nil) == !reading.errors.isEmpty)
      refused += reading.workshop == nil ? 1 : 0
      if let workshop = reading.workshop { _ = RunningPlan(workshop).lines() }
    }
    #expect(refused > 50)
  }

  private func mutate(_ bytes: inout [UInt8], _ numbers: inout DrawnNumbers) {
    guard bytes.count > 40 else { return }
    let at = Int.random(in: 0..<(bytes.count - 20), using: &numbers)
    let length = Int.random(in: 1...20, using: &numbers)
    switch Int.random(in: 0..<6, using: &numbers) {
    case 0: bytes[at] = UInt8.random(in: 0...255, using: &numbers)
    case 1: bytes.removeSubrange(at..<(at + length))
    case 2: bytes.insert(contentsOf: bytes[at..<(at + length)], at: 0)
    case 3: bytes.removeLast(bytes.count - at)
    case 4:
      let marks = Array("[]{}&*!|>'\"%@`:-?#,~\n\t".utf8)
      bytes.insert(marks[Int.random(in: 0..<marks.count, using: &numbers)], at: at)
    default: swapLines(&bytes, at)
    }
  }

  /// Moves a line up, which breaks indentation and doubles keys.
  private func swapLines(_ bytes: inout [UInt8], _ at: Int) {
    var lines = bytes.split(separator: 10, omittingEmptySubsequences: false).map(Array.init)
    let index = at % lines.count
    lines.insert(lines[index], at: index / 2)
    bytes = Array(lines.joined(separator: [10]))
  }
}
