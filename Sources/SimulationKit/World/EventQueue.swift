/// What is to happen, by time; what is due at the same moment happens in the order in which it was put in.
struct EventQueue<Event: Sendable>: Sendable {
  private struct Entry: Sendable {
    let time: Int64
    let number: UInt64
    let event: Event

    func comesBefore(_ other: Entry) -> Bool {
      (time, number) < (other.time, other.number)
    }
  }

  private var heap: [Entry] = []
  private var nextNumber: UInt64 = 0

  var isEmpty: Bool { heap.isEmpty }

  mutating func add(_ event: Event, at time: Int64) {
    heap.append(Entry(time: time, number: nextNumber, event: event))
    nextNumber += 1
    var child = heap.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      guard heap[child].comesBefore(heap[parent]) else { return }
      heap.swapAt(child, parent)
      child = parent
    }
  }

  mutating func next() -> (time: Int64, event: Event)? {
    guard let first = heap.first else { return nil }
    let last = heap.removeLast()
    if !heap.isEmpty {
      heap[0] = last
      sink()
    }
    return (first.time, first.event)
  }

  private mutating func sink() {
    var parent = 0
    while true {
      var least = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count {
        if heap[child].comesBefore(heap[least]) { least = child }
      }
      guard least != parent else { return }
      heap.swapAt(parent, least)
      parent = least
    }
  }
}
