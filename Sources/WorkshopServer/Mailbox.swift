import Synchronization

/// A bounded inbox that many threads fill and one task empties; it has an identity because both hold it.
final class Mailbox<Item: Sendable>: Sendable {
  private struct State {
    var items: [Item] = []
    var isClosed = false
  }

  private let bound: Int
  private let state = Mutex(State())
  private let wakeups: AsyncStream<Void>
  private let waker: AsyncStream<Void>.Continuation

  /// An inbox for at most so many waiting items.
  init(bound: Int) {
    self.bound = bound
    (wakeups, waker) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
  }

  /// Puts an item in, or says that there is no room.
  func post(_ item: Item) -> Bool {
    let accepted = state.withLock { state in
      guard !state.isClosed, state.items.count < bound else { return false }
      state.items.append(item)
      return true
    }
    if accepted { waker.yield() }
    return accepted
  }

  /// Wakes the owner without an item, as a timer does.
  func wake() { waker.yield() }

  /// Takes whatever waits.
  func takeAll() -> [Item] {
    state.withLock { state in
      var taken: [Item] = []
      swap(&taken, &state.items)
      return taken
    }
  }

  /// Accepts nothing more; the owner's loop ends.
  func close() {
    state.withLock { $0.isClosed = true }
    waker.finish()
  }

  /// One element for each time that something may wait.
  var arrivals: AsyncStream<Void> { wakeups }
}
